package verbs

import (
	"cmp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/consistency"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// consistencyFacts are what does not go together between the stages of a year. Stage is the one at which targets and money are held against each other.
type consistencyFacts struct {
	Year     int                 `json:"year"`
	Pairs    []pairFacts         `json:"pairs"`
	Stage    string              `json:"stage"`
	Kinds    []kindFacts         `json:"kinds"`
	Agencies []agencyConsistency `json:"agencies"`
}

type pairFacts struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// kindFacts counts the findings of a kind, with the sum of their differences.
type kindFacts struct {
	Kind       string `json:"kind"`
	Count      int    `json:"count"`
	Difference string `json:"difference"`
}

// agencyConsistency is what was found of an agency; agencies of which nothing was found are not told of.
type agencyConsistency struct {
	Code     string          `json:"code"`
	Name     string          `json:"name"`
	Kinds    []kindFacts     `json:"kinds"`
	Findings []inconsistency `json:"findings"`
	rows     [][]incoming.Value
}

// inconsistency is a finding. From is empty where it is about one stage; Before and After are money, null where there is none, or targets.
type inconsistency struct {
	Kind         string  `json:"kind"`
	From         string  `json:"from,omitempty"`
	To           string  `json:"to"`
	Unit         string  `json:"sub_unit,omitempty"`
	Code         string  `json:"code"`
	Line         string  `json:"line"`
	Was          string  `json:"was,omitempty"`
	Indicator    string  `json:"indicator,omitempty"`
	Before       *string `json:"before"`
	After        *string `json:"after"`
	Difference   string  `json:"difference"`
	TargetBefore string  `json:"target_before,omitempty"`
	TargetAfter  string  `json:"target_after,omitempty"`
}

func (c *console) consistency() *cobra.Command {
	var agency, kind, save string
	var year int
	cmd := c.verb(text.UseConsistency, text.VerbConsistency, "consistency kota.benang --agency DPMPTSP", 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.consistent(f.Plan(), agency, kind, year, save) })
	})
	cmd.Flags().StringVar(&agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().StringVar(&kind, "kind", "", c.say(text.FlagConsistencyKind))
	cmd.Flags().IntVar(&year, "year", 0, c.say(text.FlagCompareYear))
	cmd.Flags().StringVar(&save, "save", "", c.say(text.FlagConsistencySave))
	return cmd
}

func (c *console) consistent(p *model.Plan, agency, kind string, year int, save string) error {
	if kind != "" && !slices.Contains(consistency.Kinds(), consistency.Kind(kind)) {
		return model.Errorf(model.NotFound, "Pilih salah satu jenis yang disebut di bantuan.", "Jenis temuan %q tidak dikenal.", kind)
	}
	found := consistency.Of(p, cmp.Or(year, planYear(p)))
	if agency != "" {
		a, err := agencyByCode(p, agency)
		if err != nil {
			return err
		}
		found.Reports = slices.DeleteFunc(found.Reports, func(r consistency.Report) bool { return r.Agency != a.ID })
	}
	facts := c.consistencyFacts(p, found, consistency.Kind(kind))
	if save != "" {
		return c.printSheet(save, facts, c.consistencySheet(facts), c.consistencySums(found, facts))
	}
	return c.print(facts, c.consistencyTable(facts)+c.consistencySums(found, facts))
}

func (c *console) consistencyFacts(p *model.Plan, found *consistency.Check, kind consistency.Kind) consistencyFacts {
	facts := consistencyFacts{Year: found.Year, Pairs: []pairFacts{}, Stage: found.Stage.String(), Kinds: kindsOf(found.Sum, kind), Agencies: []agencyConsistency{}}
	for _, pair := range found.Pairs {
		facts.Pairs = append(facts.Pairs, pairFacts{pair.From.String(), pair.To.String()})
	}
	for i := range found.Reports {
		r := &found.Reports[i]
		list := r.Of(kind, consistency.Pair{})
		if len(list) == 0 {
			continue
		}
		a := p.Agencies.Get(r.Agency)
		of := agencyConsistency{Code: a.Code, Name: a.Name, Kinds: kindsOf(r.Sum, kind)}
		for i := range list {
			of.Findings = append(of.Findings, findingOf(p, &list[i]))
			of.rows = append(of.rows, c.findingCells(a, &of.Findings[i], &list[i]))
		}
		facts.Agencies = append(facts.Agencies, of)
	}
	return facts
}

// kindsOf counts the kinds that were asked for, all of them where none was.
func kindsOf(sum func(consistency.Kind, consistency.Pair) consistency.Sum, only consistency.Kind) []kindFacts {
	list := []kindFacts{}
	for _, k := range consistency.Kinds() {
		if only == "" || k == only {
			s := sum(k, consistency.Pair{})
			list = append(list, kindFacts{string(k), s.Count, locale.FormatPlain(s.Difference)})
		}
	}
	return list
}

func findingOf(p *model.Plan, f *consistency.Finding) inconsistency {
	l := p.Lines.Get(f.Line)
	of := inconsistency{
		Kind: string(f.Kind), To: f.To.String(), Code: l.Code, Line: l.Name, Before: wholeFigure(f.Before), After: wholeFigure(f.After),
		Difference: locale.FormatPlain(f.Difference()), TargetBefore: f.TargetBefore, TargetAfter: f.TargetAfter,
	}
	if f.From != model.NoStage {
		of.From = f.From.String()
	}
	if u := p.SubUnits.Get(l.SubUnit); u != nil {
		of.Unit = u.Code
	}
	if was := p.Lines.Get(f.Was); was != nil {
		of.Was = was.Code
	}
	if i := p.Indicators.Get(f.Indicator); i != nil {
		of.Indicator = i.Text
	}
	return of
}

// wholeFigure is the money of a figure from all sources, nil where there is none.
func wholeFigure(f model.Figure) *string {
	f.Amount, f.Outside = consistency.All(f), 0
	return figure(f)
}

// findingCells gives a finding as the cells of a workbook.
func (c *console) findingCells(a *model.Agency, of *inconsistency, f *consistency.Finding) []incoming.Value {
	what := c.say(text.ConsistencyFindings[f.Kind])
	if of.Was != "" {
		what += ", " + c.say(text.ConsistencyWas, of.Was)
	}
	cells := textCells(a.Code, a.Name, of.Unit, of.Code, of.Line, of.Indicator, what, text.StagePair(c.say, f.Pair))
	if f.Kind == consistency.Target {
		return append(cells, textCells(f.TargetBefore, f.TargetAfter, "")...)
	}
	for _, figure := range []model.Figure{f.Before, f.After} {
		cell := incoming.Value{}
		if figure.Known {
			cell = moneyCell(consistency.All(figure))
		}
		cells = append(cells, cell)
	}
	return append(cells, moneyCell(f.Difference()))
}

func (c *console) consistencySheet(facts consistencyFacts) *workbook.Sheet {
	s := &workbook.Sheet{Name: c.say(text.ConsistencySheet), Columns: c.columns([]text.Sentence{
		text.SheetAgencyCode, text.SheetAgency, text.ConsistencyUnit, text.ConsistencyCode, text.ConsistencyLine, text.ConsistencyMeasure, text.ConsistencyWhat, text.ConsistencyStage,
		text.ConsistencyBefore, text.ConsistencyAfter, text.ConsistencyChange,
	}, 24, 40, 24, 20, 50, 40, 36, 26, 22, 22, 24)}
	for _, a := range facts.Agencies {
		for _, cells := range a.rows {
			s.Rows = append(s.Rows, workbook.SheetRow{Cells: cells})
		}
	}
	return s
}

// consistencyTable counts the findings of each agency, or lists those of one.
func (c *console) consistencyTable(facts consistencyFacts) string {
	if len(facts.Agencies) == 1 {
		return c.inconsistencies(facts.Agencies[0])
	}
	return table(func(row func(...string)) {
		heads := []string{c.say(text.ConsistencyAgency)}
		for _, k := range facts.Kinds {
			heads = append(heads, c.say(text.ConsistencyKinds[consistency.Kind(k.Kind)]))
		}
		row(heads...)
		for _, a := range facts.Agencies {
			cells := []string{shorten(a.Name)}
			for _, k := range a.Kinds {
				cells = append(cells, locale.FormatCount(k.Count, c.language()))
			}
			row(cells...)
		}
	})
}

func (c *console) inconsistencies(a agencyConsistency) string {
	return table(func(row func(...string)) {
		for i := range a.Findings {
			f := &a.Findings[i]
			before, after := f.TargetBefore, f.TargetAfter
			if f.Indicator == "" {
				before, after = deref(f.Before), deref(f.After)
			}
			stages := strings.TrimPrefix(f.From+" → "+f.To, " → ")
			row(cmp.Or(f.Unit, a.Code), f.Code, shorten(cmp.Or(f.Indicator, f.Line)), stages, c.say(text.ConsistencyFindings[consistency.Kind(f.Kind)]), cmp.Or(before, dash), cmp.Or(after, dash))
		}
	})
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// consistencySums tells how much was found of each kind, and of what.
func (c *console) consistencySums(found *consistency.Check, facts consistencyFacts) string {
	total := 0
	var lines []string
	for _, k := range facts.Kinds {
		total += k.Count
		if k.Count > 0 {
			lines = append(lines, c.say(text.ConsistencyKindLine, c.say(text.ConsistencyFindings[consistency.Kind(k.Kind)]), k.Count, c.money(found.Sum(consistency.Kind(k.Kind), consistency.Pair{}).Difference)))
		}
	}
	stages := c.say(text.ConsistencyNoPairs)
	if len(found.Pairs) > 0 {
		names := make([]string, len(found.Pairs))
		for i, pair := range found.Pairs {
			names[i] = text.StagePair(c.say, pair)
		}
		stages = c.say(text.ConsistencyStages, strings.Join(names, ", "), text.StageName(c.say, found.Stage))
	}
	return strings.Join(append([]string{c.say(text.ConsistencyCounted, facts.Year, total)}, append(lines, stages)...), "\n")
}
