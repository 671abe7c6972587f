package reports

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/refocus"
	"benangmerah/reports/paper"
)

// RefocusingOptions are the choices for the paper of a sheet of refocusing.
type RefocusingOptions struct {
	Paper   paper.Size // that of the plan's form where zero
	Wording *Wording   // that of the plan where nil
	Date    model.Date // over the signatures; dots where it is empty
}

// Refocusing gives a sheet as a paper: its units before and after side by side with the sums of their groups, what it lacks of its balance, the shares of what is
// added, and places to sign. It is a draft while units are not decided or the sheet is not balanced as it must be. The same plan, sheet and options always give
// the same tree.
func Refocusing(p *model.Plan, sheet model.ID, o RefocusingOptions) (paper.Document, error) {
	if p.Region() == nil {
		return paper.Document{}, errNoRegion()
	}
	s := p.RefocusSheet(sheet)
	if s == nil {
		return paper.Document{}, model.Errorf(model.NotFound, "", "Lembar refocusing ini tidak ada lagi di berkas.")
	}
	options := Options{Paper: o.Paper, Wording: o.Wording}
	base, err := compose(p, meetingOf(p, options.words(p)), options)
	if err != nil {
		return paper.Document{}, err
	}
	r := &refocusing{composer: base.written(refocusedAmounts(s)), say: base.words.Refocusing, sheet: s, date: o.Date}
	info := r.info("", o.Date)
	info.Title, info.Subject = fill(r.say.Title, "title", r.called()), s.Name
	return r.shaped(paper.Document{
		Info: info, Paper: o.Paper, TextSize: comparisonText, Spacing: comparisonSpacing, Draft: r.draft(),
		Footer:   paper.Footer{Left: fill(r.say.Footer, "title", r.called()), Right: r.words.Page},
		Sections: []paper.Section{{Landscape: true, Blocks: r.blocks()}},
	}), nil
}

// WriteRefocusing writes the paper of a sheet as PDF; it is like Request.Write otherwise.
func WriteRefocusing(ctx context.Context, w io.Writer, p *model.Plan, sheet model.ID, o RefocusingOptions, progress func(done, total int)) (pages int, err error) {
	doc, err := Refocusing(p, sheet, o)
	if err != nil {
		return 0, err
	}
	return write(ctx, w, doc, progress)
}

// RefocusingName gives the name of the PDF of a sheet, safe on every system.
func RefocusingName(r *model.Refocusing) string {
	return fmt.Sprintf("refocusing-%d-perubahan-%d-%s.pdf", r.Year, r.Number, SafeName(r.Name))
}

// refocusing composes the paper of a sheet.
type refocusing struct {
	*composer
	say   RefocusingWording
	sheet *model.RefocusSheet
	date  model.Date
}

func refocusedAmounts(s *model.RefocusSheet) (list []model.Money) {
	for _, g := range s.Groups {
		for _, u := range g.Units {
			list = append(list, u.Before, u.Cut, u.Added)
		}
	}
	return list
}

// called is the name of the sheet behind the word refocusing, which many names begin with.
func (r *refocusing) called() string {
	first, rest, more := strings.Cut(r.sheet.Name, " ")
	if more && strings.EqualFold(first, "refocusing") {
		return rest
	}
	return r.sheet.Name
}

// draft is the mark of a sheet that is not ready to be adopted.
func (r *refocusing) draft() string {
	if r.sheet.Total.Waiting > 0 || len(r.sheet.Lacks()) > 0 {
		return r.words.Draft
	}
	return ""
}

func (r *refocusing) blocks() []paper.Block {
	blocks := r.opened(r.say.Paper, r.about(), r.named(r.say.Paper), r.named(strings.ToUpper(r.sheet.Name)))
	blocks = append(blocks, paper.Space{Lines: 0.75}, r.table(), paper.Space{Lines: 1})
	shares := paper.Together{Blocks: append(r.shares(), paper.Space{Lines: aside}, r.note(r.say.Exact))}
	return append(blocks, shares, paper.Space{Lines: 1}, r.signedByBoth(r.date))
}

// about says what the sheet turns into what, and how it is balanced.
func (r *refocusing) about() paper.Definitions {
	s := r.sheet
	difference := s.Total.Difference()
	percent := locale.FormatPercentOf(max(difference, -difference), s.Total.Before, 2, locale.Indonesian) // the word beside it says which way
	growth := r.change(difference)
	if difference != 0 {
		growth = fill(r.say.GrowthOf, "change", growth, "percent", percent)
	}
	rows := []paper.Definition{
		row(r.say.Year, fill(r.say.YearOf, "year", strconv.Itoa(s.Year), "from", r.words.stage(s.Base), "to", r.words.stage(s.Stage()))),
		row(r.say.Must, r.say.Musts[s.Balance]),
		row(r.say.Balance, r.balance()),
		row(r.say.Growth, growth),
	}
	if s.Note != "" {
		rows = append(rows, row(r.say.Note, s.Note))
	}
	return paper.Definitions{Rows: rows}
}

// balance says what the sheet lacks, or what a sheet that may leave some leaves.
func (r *refocusing) balance() string {
	var list []string
	for _, l := range r.sheet.Lacks() {
		sentence, amount := r.say.Missing, l.Amount
		switch {
		case l.Group != "" && amount > 0:
			sentence = r.say.GroupMissing
		case l.Group != "":
			sentence, amount = r.say.GroupLeft, -amount
		case amount < 0:
			sentence, amount = r.say.Left, -amount
		}
		list = append(list, fill(sentence, "name", l.Group, "amount", locale.FormatMoney(amount, locale.Indonesian)))
	}
	if list != nil {
		return strings.Join(list, "; ")
	}
	if left := -r.sheet.Total.Difference(); left > 0 {
		return r.say.Balanced + "; " + fill(r.say.Left, "amount", locale.FormatMoney(left, locale.Indonesian))
	}
	return r.say.Balanced
}

// leastSame is from how many units of a group that stay as they are these are told as one row: a sheet that was filled with a whole budget has thousands of them.
const leastSame = 3

// stays says whether nothing is to be told of a unit but what it has.
func stays(u *model.RefocusUnit) bool {
	return *u == model.RefocusUnit{
		ID: u.ID, Refocusing: u.Refocusing, Order: u.Order, Group: u.Group, Name: u.Name, Agency: u.Agency, Line: u.Line, Fund: u.Fund, Before: u.Before, VolumeUnit: u.VolumeUnit,
		State: u.State,
	}
}

// parted parts the units of a group into those that have a row each and those that are told as one, which are none or at least leastSame.
func parted(g *model.RefocusGroup) (each, same []*model.RefocusUnit) {
	for _, u := range g.Units {
		if stays(u) {
			same = append(same, u)
		} else {
			each = append(each, u)
		}
	}
	if len(same) < leastSame {
		return g.Units, nil
	}
	return each, same
}

// table puts the units before and after side by side, group by group.
func (r *refocusing) table() paper.Table {
	figure := paper.Column{Fit: true, Most: 36, Align: paper.Right}
	w := r.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 9, Align: paper.Center}, {Weight: 4}, figure, figure, figure, figure, figure, {Weight: 2}, {Weight: 3}},
		Head:    [][]paper.Cell{cells(w.No, r.say.Unit, r.say.Before, r.say.Cut, r.say.Added, r.say.After, w.Difference, r.say.Beneficiary, r.say.Reason)}, Size: 8, Empty: r.words.None,
	}
	n := 0
	for _, g := range r.sheet.Groups {
		named := len(g.Units) > 1 || g.Units[0].Name != g.Name
		if named {
			t.Rows = append(t.Rows, headingRow(g.Name, len(t.Columns)))
		}
		each, same := parted(g)
		for _, u := range each {
			n++
			t.Rows = append(t.Rows, r.unit(n, u))
		}
		if len(same) > 0 {
			t.Rows = append(t.Rows, r.unchanged(same))
		}
		if named && len(g.Units) > 1 && len(r.sheet.Groups) > 1 {
			t.Rows = append(t.Rows, paper.Row{Kind: paper.Subtotal, Cells: r.sums(fill(r.say.Subtotal, "name", g.Name), g.RefocusSum)})
		}
	}
	if n > 0 {
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: r.sums(r.say.Total, r.sheet.Total)})
	}
	return t
}

func (r *refocusing) unit(n int, u *model.RefocusUnit) paper.Row {
	cut, added := u.Taken()
	return paper.Row{Cells: cells(
		strconv.Itoa(n), u.Name, r.amount(u.Before), r.amount(-cut), r.amount(added), r.amount(u.After()), r.amount(added-cut), r.receives(u), r.because(u),
	)}
}

// unchanged tells units that stay as they are as one row: how many, what they have, and how many of them nobody decided on.
func (r *refocusing) unchanged(list []*model.RefocusUnit) paper.Row {
	var before model.Money
	waiting := 0
	for _, u := range list {
		before = before.Plus(u.Before)
		if u.State == model.RefocusProposed {
			waiting++
		}
	}
	state := ""
	if waiting > 0 {
		state = fill(r.say.SameWaiting, "n", grouped(waiting))
	}
	return paper.Row{Cells: cells(
		"", fill(r.say.Same, "n", grouped(len(list))), r.amount(before), r.amount(0), r.amount(0), r.amount(before), r.amount(0), "", state,
	)}
}

func (r *refocusing) sums(name string, s model.RefocusSum) []paper.Cell {
	return append([]paper.Cell{{Text: name, Span: 2}}, cells(
		r.amount(s.Before), r.amount(-s.Cut), r.amount(s.Added), r.amount(s.After()), r.amount(s.Difference()), "", "",
	)...)
}

// receives says who receives what a unit adds, in which volume and for which months.
func (r *refocusing) receives(u *model.RefocusUnit) string {
	volume, months := r.pair(u.VolumeBefore, u.VolumeAfter, u.VolumeUnit), r.pair(u.MonthsBefore, u.MonthsAfter, "")
	if volume != "" {
		volume = r.say.Volume + " " + volume
	}
	if months != "" {
		months = r.say.Months + " " + months
	}
	return joined("; ", u.Beneficiary, volume, months)
}

// pair writes what was and what is to be, "" where neither is known.
func (r *refocusing) pair(from, to, unit string) string {
	if from == "" && to == "" {
		return ""
	}
	return joined(" ", fill(r.say.FromTo, "from", or(from, r.words.Unknown), "to", or(to, r.words.Unknown)), unit)
}

// because says why a unit changes, and what was decided unless that is its approval; of one that was rejected also what was asked.
func (r *refocusing) because(u *model.RefocusUnit) string {
	switch {
	case u.State == model.RefocusApproved:
		return u.Reason
	case u.State == model.RefocusProposed:
		return joined(": ", r.say.Waiting, u.Reason)
	case u.Cut+u.Added == 0:
		return joined(": ", r.say.Rejected, u.Reason)
	}
	asked := fill(r.say.Asked, "cut", r.amount(u.Cut), "added", r.amount(u.Added))
	return joined(": ", joined(", ", r.say.Rejected, asked), u.Reason)
}

// shares are the parts of what is added by kind of beneficiary.
func (r *refocusing) shares() []paper.Block {
	shares := refocus.Shares(r.sheet)
	t := paper.Table{
		Columns: []paper.Column{{Weight: 4}, {Width: 20, Align: paper.Right}, {Fit: true, Most: 45, Align: paper.Right}, {Width: 24, Align: paper.Right}, {Weight: 4}},
		Head:    [][]paper.Cell{cells(r.say.Beneficiary, r.say.Units, r.say.AddedShare, r.say.Share, r.say.Volume)}, Size: 8, Empty: r.words.None,
	}
	units := 0
	for _, s := range shares {
		units += s.Units
		t.Rows = append(t.Rows, paper.Row{Cells: cells(
			or(s.Kind, r.say.NoKind), grouped(s.Units), r.amount(s.Added), locale.FormatPercentOf(s.Added, s.Of, 2, locale.Indonesian), r.volumes(s.Volumes),
		)})
	}
	if all := r.sheet.Total.Added; len(shares) > 0 {
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: cells(r.say.All, grouped(units), r.amount(all), locale.FormatPercentOf(all, all, 2, locale.Indonesian), "")})
	}
	return []paper.Block{paper.Heading{Text: r.say.Shares}, paper.Space{Lines: aside}, t}
}

func (r *refocusing) volumes(list []refocus.Volume) string {
	var texts []string
	for _, v := range list {
		text := fill(r.say.VolumeSum, "from", decimal(v.Before), "to", decimal(v.After), "unit", v.Unit)
		if v.Unread > 0 {
			text += " (" + fill(r.say.Unread, "n", strconv.Itoa(v.Unread)) + ")"
		}
		texts = append(texts, strings.TrimSpace(text))
	}
	return strings.Join(texts, "; ")
}

// decimal writes a sum of volumes with no more decimals than it has, at most six.
func decimal(of *big.Rat) string {
	n, ok := locale.Rounded(of, 6)
	if !ok {
		return of.FloatString(0)
	}
	return locale.FormatNumber(n, locale.Indonesian)
}
