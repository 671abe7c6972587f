package verbs

import (
	"context"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
	"benangmerah/reports"
)

// roadmapFacts is the roadmap as of a day, in the part that was chosen: a cell for every group, theme and year, the counts by theme and year, and their sum.
type roadmapFacts struct {
	Day    model.Date     `json:"day"`
	Groups []string       `json:"groups"`
	Themes []string       `json:"themes"`
	Years  []int          `json:"years"`
	Cells  []roadCell     `json:"cells"`
	Counts []roadCounting `json:"counts"`
	Total  roadCounting   `json:"total"`
}

// roadCell is a cell: the word, sign and shade (0 to 100) of its state. Said is what sources say, the one that counts first.
type roadCell struct {
	Group    string      `json:"group"`
	Theme    string      `json:"theme"`
	Year     int         `json:"year"`
	Phase    string      `json:"phase,omitempty"`
	Status   string      `json:"status"`
	Sign     string      `json:"sign"`
	Shade    int         `json:"shade"`
	Disputed bool        `json:"disputed"`
	Late     bool        `json:"late"`
	Said     []saidFacts `json:"said"`
}

// roadCounting is how many cells have each status, by its word.
type roadCounting struct {
	Theme    string         `json:"theme,omitempty"`
	Year     int            `json:"year,omitempty"`
	Cells    int            `json:"cells"`
	By       map[string]int `json:"by_status"`
	Disputed int            `json:"disputed"`
	Late     int            `json:"late"`
}

func (c *console) roadmap() *cobra.Command {
	w := roadWords{cells: map[string]*string{}}
	cmd := c.verb(text.UseRoadmap, text.VerbRoadmap, `roadmap kota.benang --as-of 31/12/2026 --year 2026`, 1, func(cmd *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.showRoadmap(cmd.Context(), f.Plan(), &w) })
	})
	for _, column := range []string{roadmap.ColumnGroup, roadmap.ColumnTheme, roadmap.ColumnYear} {
		w.cells[column] = cmd.Flags().String(roadOption(column), "", c.say(text.RoadFlags[column]))
	}
	cmd.Flags().StringVar(&w.asOf, "as-of", "", c.say(text.FlagAsOf))
	cmd.Flags().StringVar(&w.out, "out", "", c.say(text.FlagRoadOut))
	return cmd
}

// roadPaper is the report that was written.
type roadPaper struct {
	File  string     `json:"file"`
	Pages int        `json:"pages"`
	Day   model.Date `json:"day"`
}

// writeRoadmap writes the report of the whole roadmap as of a day; what a group, theme or year would choose has no place in it.
func (c *console) writeRoadmap(ctx context.Context, p *model.Plan, w *roadWords, day model.Date) (err error) {
	for _, column := range []string{roadmap.ColumnGroup, roadmap.ColumnTheme, roadmap.ColumnYear} {
		if w.cell(column) != "" {
			return model.Invalidf("Tulis tabelnya sebagai .xlsx atau .csv, atau hilangkan pilihan itu.", "Laporan PDF memuat seluruh peta jalan dan tidak menerima --%s.", column)
		}
	}
	facts := roadPaper{Day: day}
	facts.File, err = reports.WriteFile(w.out, func(out io.Writer) (err error) {
		facts.Pages, err = reports.WriteRoadmap(ctx, out, p, day, reports.Options{}, nil)
		return err
	})
	if err != nil {
		return err
	}
	return c.print(facts, c.say(text.RoadWritten, facts.File, facts.Pages))
}

func (c *console) showRoadmap(ctx context.Context, p *model.Plan, w *roadWords) error {
	day, err := asOf(p, w.asOf)
	if err != nil {
		return err
	}
	if strings.EqualFold(filepath.Ext(w.out), ".pdf") {
		return c.writeRoadmap(ctx, p, w, day)
	}
	scope, err := w.scope(p)
	if err != nil {
		return err
	}
	whole := roadmap.AsOf(p, day)
	g := whole.Only(scope.group, scope.theme, scope.year)
	if len(g.Years) == 0 && len(whole.Years) > 0 {
		return noRoadYear(scope.year, whole.Years)
	}
	facts := roadmapOf(p, g)
	sums := c.roadSums(&facts.Total)
	if w.out != "" {
		if err := sheetOrPaper(w.out); err != nil {
			return err
		}
		return c.printSheet(w.out, facts, c.roadSheet(facts), sums)
	}
	if len(g.Years) == 0 {
		return c.print(facts, c.say(text.RoadNoYears))
	}
	return c.print(facts, c.roadTables(p, g)+"\n"+c.say(text.RoadLegend, c.roadSigns())+"\n"+sums)
}

// noRoadYear refuses a year that the roadmap does not have, naming those that it has.
func noRoadYear(year int, years []int) error {
	names := make([]string, len(years))
	for i, y := range years {
		names[i] = strconv.Itoa(y)
	}
	return model.Errorf(model.NotFound, "Pilih salah satunya.", "Peta jalan tidak mempunyai fase tahun %d. Yang ada: %s.", year, strings.Join(names, ", "))
}

func roadmapOf(p *model.Plan, g *roadmap.Grid) roadmapFacts {
	facts := roadmapFacts{Day: g.Day, Groups: []string{}, Themes: []string{}, Years: nonNil(g.Years), Cells: []roadCell{}, Counts: []roadCounting{}}
	for _, t := range g.Themes {
		facts.Themes = append(facts.Themes, t.Name)
	}
	for i, group := range g.Groups {
		facts.Groups = append(facts.Groups, p.GroupName(group))
		for t, theme := range g.Themes {
			for y, year := range g.Years {
				facts.Cells = append(facts.Cells, roadCellOf(p, g.At(i, t, y), roadCell{Group: p.GroupName(group), Theme: theme.Name, Year: year}))
			}
		}
	}
	list, total := g.Counts()
	for _, n := range list {
		facts.Counts = append(facts.Counts, countingOf(&n))
	}
	facts.Total = countingOf(&total)
	return facts
}

func roadCellOf(p *model.Plan, c *roadmap.Cell, facts roadCell) roadCell {
	facts.Status, facts.Sign, facts.Shade, facts.Disputed, facts.Late = c.State.Word(), c.State.Sign(), c.State.Shade(), c.Disputed, c.Late
	facts.Said = []saidFacts{}
	if c.Phase != nil {
		facts.Phase = c.Phase.Name
	}
	for _, r := range c.Said {
		facts.Said = append(facts.Said, standingOf(p, r))
	}
	return facts
}

func countingOf(n *roadmap.Count) roadCounting {
	facts := roadCounting{Year: n.Year, Cells: n.Cells(), By: map[string]int{}, Disputed: n.Disputed, Late: n.Late}
	if n.Theme != nil {
		facts.Theme = n.Theme.Name
	}
	for s := range roadmap.States {
		facts.By[s.Word()] = n.By[s]
	}
	return facts
}

// roadTables gives a table for each year: a row for each group, a column for each theme by its number, below them what the numbers mean.
func (c *console) roadTables(p *model.Plan, g *roadmap.Grid) string {
	var b strings.Builder
	for y, year := range g.Years {
		b.WriteString(c.say(text.RoadYear, year, locale.FormatDate(g.Day, c.language())) + "\n")
		b.WriteString(table(func(row func(...string)) {
			head := []string{""}
			for t := range g.Themes {
				head = append(head, strconv.Itoa(t+1))
			}
			row(head...)
			for i, group := range g.Groups {
				cells := []string{shorten(p.GroupName(group))}
				for t := range g.Themes {
					cells = append(cells, roadSign(g.At(i, t, y)))
				}
				row(cells...)
			}
		}))
	}
	for t, theme := range g.Themes {
		b.WriteString("  " + strconv.Itoa(t+1) + " " + theme.Name + "\n")
	}
	return b.String()
}

// roadSign is the sign of a cell, marked where sources disagree.
func roadSign(cell *roadmap.Cell) string {
	if cell.Disputed {
		return cell.State.Sign() + "!"
	}
	return cell.State.Sign()
}

func (c *console) roadSigns() string {
	var list []string
	for s := range roadmap.States {
		list = append(list, s.Sign()+" "+c.say(text.RoadStates[s]))
	}
	return strings.Join(list, ", ")
}

func (c *console) roadSums(total *roadCounting) string {
	var list []string
	for s := range roadmap.States {
		if n := total.By[s.Word()]; n > 0 {
			list = append(list, strconv.Itoa(n)+" "+c.say(text.RoadStates[s]))
		}
	}
	return c.say(text.RoadSum, total.Cells, strings.Join(list, ", "), total.Disputed, total.Late)
}

// roadSheet gives a row for everything that a source says, and one for each cell of which nothing is said, under the titles by which standings are read again.
func (c *console) roadSheet(facts roadmapFacts) *workbook.Sheet {
	s := &workbook.Sheet{Name: c.say(text.RoadSheet), Columns: []workbook.SheetColumn{
		{Title: "Kelompok", Width: 30},
		{Title: "Tema", Width: 24},
		{Title: "Tahun", Width: 8, Counts: true},
		{Title: "Fase", Width: 30},
		{Title: "Ambang", Width: 14, Right: true},
		{Title: "Status", Width: 16},
		{Title: "Nilai", Width: 14, Right: true},
		{Title: "Tanggal", Width: 12},
		{Title: "Sumber", Width: 30},
		{Title: "Penilai", Width: 24},
		{Title: "Bukti", Width: 30},
		{Title: "Alasan", Width: 30},
		{Title: c.say(text.RoadDisputed), Width: 12},
		{Title: c.say(text.RoadLate), Width: 12},
	}}
	mark := func(on bool) string {
		if on {
			return "x"
		}
		return ""
	}
	for _, cell := range facts.Cells {
		said := cell.Said
		if len(said) == 0 {
			said = []saidFacts{{Status: cell.Status}}
		}
		for _, r := range said {
			s.Rows = append(s.Rows, workbook.SheetRow{Cells: textCells(
				cell.Group, cell.Theme, strconv.Itoa(cell.Year), cell.Phase, r.Threshold, r.Status, r.Value, string(r.Date), r.Source, r.Assessor, r.Evidence, r.Reason,
				mark(cell.Disputed), mark(cell.Late),
			)})
		}
	}
	return s
}

// offRoadFacts is the groups that are off the roadmap as of a day.
type offRoadFacts struct {
	Day    model.Date `json:"day"`
	Groups int        `json:"groups"` // on the roadmap in all
	Off    []offFacts `json:"off"`
}

// offFacts is a group that is off the road: Year, Theme, Phase, Status and Threshold of the first phase that it missed, or was taken off at; Missed counts all of them.
type offFacts struct {
	Group     string     `json:"group"`
	Year      int        `json:"year"`
	Theme     string     `json:"theme"`
	Phase     string     `json:"phase"`
	Threshold string     `json:"threshold,omitempty"`
	Status    string     `json:"status"`
	Value     string     `json:"value,omitempty"`
	Date      model.Date `json:"date,omitempty"`
	Source    string     `json:"source,omitempty"`
	Reason    string     `json:"reason"`
	Taken     bool       `json:"taken_off"`
	Missed    int        `json:"missed"`
}

func (c *console) offRoad() *cobra.Command {
	var typed string
	cmd := c.verb(text.UseOffRoad, text.VerbOffRoad, `off-road kota.benang --as-of 31/12/2026`, 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.showOff(f.Plan(), typed) })
	})
	cmd.Flags().StringVar(&typed, "as-of", "", c.say(text.FlagAsOf))
	return cmd
}

func (c *console) showOff(p *model.Plan, typed string) error {
	day, err := asOf(p, typed)
	if err != nil {
		return err
	}
	g := roadmap.AsOf(p, day)
	facts := offRoadFacts{Day: day, Groups: len(g.Groups), Off: []offFacts{}}
	for _, off := range g.Off() {
		facts.Off = append(facts.Off, c.offOf(p, &off))
	}
	rows := table(func(row func(...string)) {
		for _, o := range facts.Off {
			row(o.Group, strconv.Itoa(o.Year), o.Theme, shorten(o.Phase), o.Reason, c.say(text.RoadOffMissed, o.Missed))
		}
	})
	return c.print(facts, rows+c.say(text.RoadOffSum, len(facts.Off), facts.Groups, locale.FormatDate(day, c.language())))
}

func (c *console) offOf(p *model.Plan, off *roadmap.Off) offFacts {
	first := off.First()
	facts := offFacts{
		Group: p.GroupName(off.Group), Year: first.Phase.Year, Theme: p.RoadThemes.Get(first.Phase.Theme).Name, Phase: first.Phase.Name, Threshold: first.Phase.Threshold,
		Status: first.State.Word(), Taken: off.Removal() != nil, Missed: len(off.Missed),
		Reason: c.say(text.RoadNotReached, first.Phase.Year, c.say(text.RoadStates[first.State])),
	}
	if now := first.Now(); now != nil {
		facts.Value, facts.Date, facts.Source = now.Value, now.Date, now.Source
	}
	if word := off.Removal(); word != nil {
		facts.Reason = c.say(text.RoadTakenOff, locale.FormatDate(word.Date, c.language()), word.Reason)
	}
	return facts
}
