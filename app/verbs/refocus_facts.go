package verbs

import (
	"cmp"
	"math/big"
	"strconv"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/refocus"
)

// refocusFacts is the sheets of refocusing of a file, or one of them with its units.
type refocusFacts struct {
	Seq    int64        `json:"seq,omitempty"` // of the act that was done
	Sheets []sheetFacts `json:"sheets"`
}

// refocusSums is what units come to. Difference is what is added less what is cut: above zero cuts are missing, below zero something is left. Growth is in
// percent with two decimals, null where there was nothing before.
type refocusSums struct {
	Units      int     `json:"units"`
	Before     string  `json:"before"`
	Cut        string  `json:"cut"`
	Added      string  `json:"added"`
	After      string  `json:"after"`
	Difference string  `json:"difference"`
	Growth     *string `json:"growth_percent"`
}

type sheetFacts struct {
	Name   string `json:"name"`
	Year   int    `json:"year"`
	Number int    `json:"number"`
	From   string `json:"from"`
	Stage  string `json:"stage"`
	Must   string `json:"must"`
	Note   string `json:"note,omitempty"`
	refocusSums
	Waiting  int          `json:"waiting"`
	Rejected int          `json:"rejected"`
	Negative int          `json:"negative"`
	Loose    int          `json:"without_line"`
	Balanced bool         `json:"balanced"`
	Adopted  bool         `json:"adopted"`
	Lacks    []lackFacts  `json:"lacks"`
	Groups   []groupFacts `json:"groups"`
	Shares   []shareFacts `json:"shares"`
	Rows     []unitFacts  `json:"rows,omitempty"`
}

// lackFacts is what a group, or with an empty name the sheet, misses of its balance: above zero cuts, below zero additions.
type lackFacts struct {
	Group  string `json:"group"`
	Amount string `json:"amount"`
}

type groupFacts struct {
	Name string `json:"name"`
	refocusSums
}

// shareFacts is what goes to a kind of beneficiary. Percent has two decimals and is null where nothing is added.
type shareFacts struct {
	Kind    string        `json:"kind"`
	Units   int           `json:"units"`
	Added   string        `json:"added"`
	Percent *string       `json:"percent"`
	Volumes []volumeFacts `json:"volumes"`
}

type volumeFacts struct {
	Unit   string `json:"unit"`
	Before string `json:"before"`
	After  string `json:"after"`
	Unread int    `json:"unread"`
}

type unitFacts struct {
	Number       int    `json:"number"`
	Group        string `json:"group"`
	Name         string `json:"name"`
	Line         string `json:"line,omitempty"`
	Fund         string `json:"fund,omitempty"`
	Before       string `json:"before"`
	Cut          string `json:"cut"`
	Added        string `json:"added"`
	After        string `json:"after"`
	MonthsBefore string `json:"months_before,omitempty"`
	MonthsAfter  string `json:"months_after,omitempty"`
	Beneficiary  string `json:"beneficiary,omitempty"`
	VolumeBefore string `json:"volume_before,omitempty"`
	VolumeAfter  string `json:"volume_after,omitempty"`
	VolumeUnit   string `json:"volume_unit,omitempty"`
	Reason       string `json:"reason,omitempty"`
	State        string `json:"state"`
}

// printRefocus prints sheets as a way asks for them: "show" and "balance" one of them, with its units and without; any other lists them.
func (c *console) printRefocus(p *model.Plan, facts refocusFacts, list []*model.Refocusing, way string) error {
	facts.Sheets = []sheetFacts{}
	var sheets []*model.RefocusSheet
	for _, r := range list {
		s := p.RefocusSheet(r.ID)
		sheets = append(sheets, s)
		row := sheetFactsOf(p, s)
		if way == "show" {
			row.Rows = unitFactsOf(p, s)
		}
		facts.Sheets = append(facts.Sheets, row)
	}
	switch {
	case len(sheets) == 0:
		return c.print(facts, c.say(text.RefocusNone))
	case way == "show":
		return c.print(facts, c.unitTable(p, sheets[0], facts.Sheets[0].Rows)+c.sheetText(sheets[0], facts.Sheets[0]))
	case way == "balance":
		return c.print(facts, c.sheetLine(sheets)+c.groupTable(sheets[0])+c.sheetText(sheets[0], facts.Sheets[0]))
	}
	return c.print(facts, strings.TrimSuffix(c.sheetLine(sheets), "\n"))
}

func sumsOf(s model.RefocusSum) refocusSums {
	sums := refocusSums{
		Units: s.Units, Before: locale.FormatPlain(s.Before), Cut: locale.FormatPlain(s.Cut), Added: locale.FormatPlain(s.Added),
		After: locale.FormatPlain(s.After()), Difference: locale.FormatPlain(s.Difference()),
	}
	if growth, ok := locale.PercentOf(s.Difference(), s.Before, 2); ok {
		sums.Growth = &growth
	}
	return sums
}

func sheetFactsOf(p *model.Plan, s *model.RefocusSheet) sheetFacts {
	_, loose := p.RefocusFigures(s.ID)
	f := sheetFacts{
		Name: s.Name, Year: s.Year, Number: s.Number, From: s.Base.String(), Stage: s.Stage().String(), Must: mustName(s.Balance), Note: s.Note,
		refocusSums: sumsOf(s.Total), Waiting: s.Total.Waiting, Rejected: s.Total.Rejected, Negative: s.Total.Negative, Loose: len(loose),
		Balanced: len(s.Lacks()) == 0, Adopted: p.RefocusAdopted(s.ID), Lacks: []lackFacts{}, Groups: []groupFacts{}, Shares: []shareFacts{},
	}
	for _, l := range s.Lacks() {
		f.Lacks = append(f.Lacks, lackFacts{l.Group, locale.FormatPlain(l.Amount)})
	}
	for _, g := range s.Groups {
		f.Groups = append(f.Groups, groupFacts{g.Name, sumsOf(g.RefocusSum)})
	}
	for _, x := range refocus.Shares(s) {
		f.Shares = append(f.Shares, shareFactsOf(x))
	}
	return f
}

func shareFactsOf(x refocus.Share) shareFacts {
	f := shareFacts{Kind: x.Kind, Units: x.Units, Added: locale.FormatPlain(x.Added), Volumes: []volumeFacts{}}
	if percent, ok := locale.PercentOf(x.Added, x.Of, 2); ok {
		f.Percent = &percent
	}
	for _, v := range x.Volumes {
		f.Volumes = append(f.Volumes, volumeFacts{v.Unit, plainRat(v.Before), plainRat(v.After), v.Unread})
	}
	return f
}

// plainRat writes a sum of decimals as JSON writes numbers.
func plainRat(r *big.Rat) string {
	text := r.FloatString(18)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

func unitFactsOf(p *model.Plan, s *model.RefocusSheet) (list []unitFacts) {
	for i, u := range p.RefocusUnits.Of(s.ID) {
		row := unitFacts{
			Number: i + 1, Group: p.RefocusGroup(u), Name: u.Name, Before: locale.FormatPlain(u.Before), Cut: locale.FormatPlain(u.Cut), Added: locale.FormatPlain(u.Added),
			After: locale.FormatPlain(u.After()), MonthsBefore: u.MonthsBefore, MonthsAfter: u.MonthsAfter, Beneficiary: u.Beneficiary,
			VolumeBefore: u.VolumeBefore, VolumeAfter: u.VolumeAfter, VolumeUnit: u.VolumeUnit, Reason: u.Reason, State: stateName(u.State),
		}
		if l := p.Lines.Get(u.Line); l != nil {
			row.Line = l.Code
		}
		if f := p.Funds.Get(u.Fund); f != nil {
			row.Fund = f.Name
		}
		list = append(list, row)
	}
	return list
}

// sheetLine says in one line what each sheet comes to.
func (c *console) sheetLine(sheets []*model.RefocusSheet) string {
	return table(func(row func(...string)) {
		for _, s := range sheets {
			row(shorten(s.Name), c.say(text.RefocusStage, s.Base, s.Stage(), s.Year), c.say(text.RefocusRow, s.Total.Units), c.say(text.RefocusCuts, c.money(s.Total.Cut)),
				c.say(text.RefocusAdds, c.money(s.Total.Added)), c.balance(s))
		}
	})
}

// balance says whether a sheet is balanced as it must be, else what it lacks first.
func (c *console) balance(s *model.RefocusSheet) string {
	lacks := s.Lacks()
	switch left := -s.Total.Difference(); {
	case len(lacks) > 0:
		return c.lack(lacks[0])
	case left > 0:
		return c.say(text.RefocusBalanced) + ", " + c.say(text.RefocusMayLeave, c.money(left))
	}
	return c.say(text.RefocusBalanced)
}

// lack names what is missing, with its group.
func (c *console) lack(l model.RefocusLack) string {
	says := c.say(text.RefocusMissing, c.money(l.Amount))
	if l.Amount < 0 {
		says = c.say(text.RefocusLeft, c.money(-l.Amount))
	}
	if l.Group != "" {
		return c.say(text.RefocusOf, l.Group, says)
	}
	return says
}

func (c *console) groupTable(s *model.RefocusSheet) string {
	return table(func(row func(...string)) {
		for _, g := range s.Groups {
			row(shorten(g.Name), c.say(text.RefocusRow, len(g.Units)), c.money(g.Before), signedMoney(c, g.Difference()), c.money(g.After()))
		}
	})
}

// sheetText says what a sheet comes to, what it lacks, what is open and to whom its money goes.
func (c *console) sheetText(s *model.RefocusSheet, f sheetFacts) string {
	t := s.Total
	lines := []string{
		c.say(text.RefocusSums, c.money(t.Before), c.money(t.Cut), c.money(t.Added), c.money(t.After()), locale.FormatPercentOf(t.Difference(), t.Before, 2, c.language())),
		c.say(text.RefocusDifferent, signedMoney(c, t.Difference())),
	}
	for _, l := range s.Lacks() {
		lines = append(lines, c.lack(l))
	}
	if len(s.Lacks()) == 0 {
		lines = append(lines, c.balance(s))
	}
	if f.Adopted {
		lines = append(lines, c.say(text.RefocusAdopted))
	}
	lines = append(lines, c.say(text.RefocusOpen, t.Waiting, t.Rejected, t.Negative, f.Loose))
	if shares := refocus.Shares(s); len(shares) > 0 {
		lines = append(lines, c.say(text.RefocusShares), strings.TrimSuffix(c.shareTable(shares), "\n"))
	}
	return strings.Join(lines, "\n")
}

func (c *console) shareTable(shares []refocus.Share) string {
	return table(func(row func(...string)) {
		for _, x := range shares {
			var volumes []string
			for _, v := range x.Volumes {
				volumes = append(volumes, c.say(text.RefocusVolume, c.rat(v.Before), c.rat(v.After), v.Unit))
			}
			row(cmp.Or(shorten(x.Kind), c.say(text.RefocusNoKind)), c.say(text.RefocusRow, x.Units), c.money(x.Added), locale.FormatPercentOf(x.Added, x.Of, 2, c.language()), strings.Join(volumes, "; "))
		}
	})
}

// rat writes a sum of decimals; one of more digits than a figure has is shown plain.
func (c *console) rat(r *big.Rat) string {
	plain := plainRat(r)
	if n, ok := locale.Rounded(r, 6); ok {
		return locale.FormatNumber(n, c.language())
	}
	return plain
}

func (c *console) unitTable(p *model.Plan, s *model.RefocusSheet, rows []unitFacts) string {
	return table(func(row func(...string)) {
		for i, u := range p.RefocusUnits.Of(s.ID) {
			row(strconv.Itoa(i+1), shorten(rows[i].Group), shorten(u.Name), cmp.Or(rows[i].Line, dash), c.money(u.Before), c.money(-u.Cut), c.money(u.Added), c.money(u.After()),
				c.say(text.RefocusStates[u.State]), shorten(u.Reason))
		}
	})
}
