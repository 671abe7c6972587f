package verbs

import (
	"cmp"
	"context"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
	"benangmerah/model/sqlite"
)

// roadWords are the words of a verb of the roadmap: what stands in the columns of one row, or a table to add, or records to take away. Where it is neither, the words
// of columns choose what is shown.
type roadWords struct {
	cells  map[string]*string // by column
	add    string
	dry    bool
	remove []int64
	asOf   string
	stage  string
	out    string
}

// cell gives what was typed for a column, "" where the verb has none.
func (w *roadWords) cell(column string) string {
	if typed := w.cells[column]; typed != nil {
		return *typed
	}
	return ""
}

// roadOptions are the names of options that differ from those of their columns.
var roadOptions = map[string]string{roadmap.ColumnDate: "on", roadmap.ColumnPhase: "name", roadmap.ColumnFit: "as-specified"}

func roadOption(column string) string { return cmp.Or(roadOptions[column], column) }

// roadVerb is a verb that shows a list of the roadmap and adds to it. A row is typed where the option of mark is given.
type roadVerb struct {
	list       roadmap.List
	kind       model.Kind // of the records that --remove takes away
	mark       string     // column
	use, short text.Sentence
	example    string
	show       func(c *console, p *model.Plan, day model.Date, w *roadWords, done *roadChange) error
}

func (c *console) roadList(v roadVerb) *cobra.Command {
	w := roadWords{cells: map[string]*string{}}
	cmd := c.verb(v.use, v.short, v.example, 1, func(cmd *cobra.Command, args []string) error {
		typed := cmd.Flags().Changed(roadOption(v.mark))
		if err := c.checkRoadWords(cmd, v, &w, typed); err != nil {
			return err
		}
		reading := !typed && len(w.remove) == 0 && (w.add == "" || w.dry)
		return c.with(args[0], reading, func(f *sqlite.File) error { return c.onRoad(cmd.Context(), f, v, &w, typed) })
	})
	for _, column := range v.list.Columns() {
		w.cells[column.Name] = cmd.Flags().String(roadOption(column.Name), "", c.say(text.RoadFlags[column.Name]))
	}
	cmd.Flags().StringVar(&w.add, "add", "", c.say(text.FlagRoadAdd))
	cmd.Flags().BoolVar(&w.dry, "dry-run", false, c.say(text.FlagRoadDryRun))
	cmd.Flags().Int64SliceVar(&w.remove, "remove", nil, c.say(text.FlagRoadRemove))
	if v.list == roadmap.Standings || v.list == roadmap.Milestones {
		cmd.Flags().StringVar(&w.asOf, "as-of", "", c.say(text.FlagAsOf))
	}
	if v.list == roadmap.Budgets {
		cmd.Flags().StringVar(&w.stage, "stage", model.Agreed.String(), c.say(text.FlagStage))
	}
	return cmd
}

// checkRoadWords refuses words that do not go together, and a typed row that lacks what it needs.
func (c *console) checkRoadWords(cmd *cobra.Command, v roadVerb, w *roadWords, typed bool) error {
	ways := []string{roadOption(v.mark), "add", "remove"}
	if given(cmd, ways...) > 1 {
		return c.misuse(text.UsageOneOf, dashed(ways))
	}
	if w.dry && w.add == "" {
		return c.misuse(text.UsageNeedsToo, "--dry-run", "--add")
	}
	if !typed {
		return nil
	}
	var missing []string
	for _, column := range v.list.Columns() {
		if name := roadOption(column.Name); column.Needed && !cmd.Flags().Changed(name) {
			missing = append(missing, "--"+name)
		}
	}
	if len(missing) > 0 {
		return c.misuse(text.UsageMissing, cmd.Name(), strings.Join(missing, ", "))
	}
	return nil
}

// roadChange is what a verb of the roadmap has done or would do.
type roadChange struct {
	Seq     int64         `json:"seq,omitempty"` // of the act
	Source  string        `json:"source,omitempty"`
	Applied bool          `json:"applied"`
	New     int           `json:"new"`
	Changed int           `json:"changed"`
	Same    int           `json:"same"`
	Removed int           `json:"removed,omitempty"`
	Unknown []string      `json:"unknown_columns,omitempty"`
	Refused []roadRefusal `json:"refused,omitempty"`
}

type roadRefusal struct {
	Row    int    `json:"row"`
	Reason string `json:"reason"`
}

// onRoad does what the words ask for and shows the list.
func (c *console) onRoad(ctx context.Context, f *sqlite.File, v roadVerb, w *roadWords, typed bool) error {
	var done *roadChange
	var err error
	switch {
	case typed:
		done, err = c.typedOnRoad(f, v, w)
	case w.add != "":
		done, err = c.addedToRoad(ctx, f, v, w)
	case len(w.remove) > 0:
		done, err = c.removedFromRoad(f, v, w)
	}
	if err != nil {
		return err
	}
	p := f.Plan()
	day, err := asOf(p, w.asOf)
	if err != nil {
		return err
	}
	if done != nil {
		w, day = &roadWords{cells: map[string]*string{}, stage: w.stage}, max(day, lastDay(p))
	}
	return v.show(c, p, day, w, done)
}

// asOf reads the day as of which something is asked, today where none is named.
func asOf(p *model.Plan, typed string) (model.Date, error) {
	today := p.Today(now())
	day, given, err := locale.ParseDate(typed, today)
	if err != nil || given {
		return day, err
	}
	return today, nil
}

// lastDay gives the last day of which the roadmap tells something, so that what was just recorded is seen even where it is dated ahead.
func lastDay(p *model.Plan) (last model.Date) {
	for r := range p.RoadStandings.All() {
		last = max(last, r.Date)
	}
	for r := range p.RoadMilestones.All() {
		last = max(last, r.Date)
	}
	return last
}

func (c *console) typedOnRoad(f *sqlite.File, v roadVerb, w *roadWords) (*roadChange, error) {
	row := roadmap.Row{Cells: map[string]string{}}
	for column, typed := range w.cells {
		row.Cells[column] = *typed
	}
	p := f.Plan()
	r := roadmap.Read(p, v.list, []roadmap.Row{row}, c.language(), p.Today(now()))
	if len(r.Faults) > 0 {
		return nil, r.Faults[0].Err
	}
	return c.doOnRoad(f, r, &roadChange{})
}

// addedToRoad adds the rows of a table: all of them, or none where one is refused.
func (c *console) addedToRoad(ctx context.Context, f *sqlite.File, v roadVerb, w *roadWords) (*roadChange, error) {
	list, err := intake.ReadRoad(ctx, w.add, v.list, nil)
	if err != nil {
		return nil, about{err, w.add, f.Path()}
	}
	p := f.Plan()
	r := roadmap.Read(p, v.list, list.Rows, locale.Indonesian, p.Today(now()))
	r.Faults = append(list.Faults, r.Faults...)
	done := &roadChange{Source: filepath.Base(w.add), Unknown: list.Unused}
	for _, fault := range r.Faults {
		done.Refused = append(done.Refused, roadRefusal{fault.Row, c.told(fault.Err)})
	}
	if w.dry {
		done.New, done.Changed, done.Same = r.Counts.New, r.Counts.Changed, r.Counts.Same
		return done, nil
	}
	if len(r.Faults) > 0 {
		refused := model.Invalidf("Betulkan baris itu di berkasnya, lalu ulangi.", "%d dari %d baris tidak dapat dipakai; tidak ada yang disimpan.", len(r.Faults), len(list.Rows))
		return nil, listed{refused, c.refusedRows(done.Refused)}
	}
	return c.doOnRoad(f, r, done)
}

func (c *console) refusedRows(refused []roadRefusal) []string {
	lines := make([]string, len(refused))
	for i, r := range refused {
		lines[i] = c.say(text.RoadRow, r.Row, r.Reason)
	}
	return lines
}

// doOnRoad does what was read; what is there already is no act.
func (c *console) doOnRoad(f *sqlite.File, r *roadmap.Reading, done *roadChange) (*roadChange, error) {
	done.New, done.Changed, done.Same = r.Counts.New, r.Counts.Changed, r.Counts.Same
	if r.Counts.New+r.Counts.Changed == 0 {
		return done, nil
	}
	entry, err := f.Do(r.Act, model.Context{})
	if err != nil {
		return nil, err
	}
	done.Seq, done.Applied = entry.Seq, true
	return done, nil
}

func (c *console) removedFromRoad(f *sqlite.File, v roadVerb, w *roadWords) (*roadChange, error) {
	var act model.RemoveRoad
	for _, id := range w.remove {
		if _, held := f.Plan().Record(v.kind, model.ID(id)); !held {
			return nil, model.Errorf(model.NotFound, "Lihat ID dengan kata kerja yang sama tanpa pilihan.", "Tidak ada catatan peta jalan dengan ID %d.", id)
		}
		act.Records = append(act.Records, model.Ref{Kind: v.kind, ID: model.ID(id)})
	}
	entry, err := f.Do(act, model.Context{})
	if err != nil {
		return nil, err
	}
	return &roadChange{Seq: entry.Seq, Applied: true, Removed: len(w.remove)}, nil
}

// doneOnRoad tells what was done, above what is shown; "" where nothing was to be done.
func (c *console) doneOnRoad(done *roadChange) string {
	if done == nil {
		return ""
	}
	var lines []string
	switch {
	case done.Removed > 0:
		lines = append(lines, c.say(text.RoadRemoved, done.Removed))
	case !done.Applied && done.New+done.Changed+len(done.Refused) > 0:
		lines = append(lines, c.say(text.RoadWould, done.New, done.Changed, done.Same, len(done.Refused)))
	default:
		lines = append(lines, c.say(text.RoadTaken, done.New, done.Changed, done.Same))
	}
	lines = append(lines, c.refusedRows(done.Refused)...)
	for _, title := range done.Unknown {
		lines = append(lines, c.say(text.VerbsImportUnknown, title))
	}
	return strings.Join(lines, "\n") + "\n"
}

// roadScope is what the words choose of the roadmap: nil and 0 stand for all.
type roadScope struct {
	group *model.RoadGroup
	theme *model.RoadTheme
	year  int
	line  string // code
}

func (w *roadWords) scope(p *model.Plan) (s roadScope, err error) {
	s.line = w.cell(roadmap.ColumnLine)
	if name := w.cell(roadmap.ColumnGroup); name != "" {
		if s.group, err = roadmap.FindGroup(p, name); err != nil {
			return s, err
		}
	}
	if name := w.cell(roadmap.ColumnTheme); name != "" {
		if s.theme, err = roadmap.FindTheme(p, name); err != nil {
			return s, err
		}
	}
	if typed := w.cell(roadmap.ColumnYear); typed != "" {
		s.year, err = roadmap.ParseYear(typed)
	}
	return s, err
}

func (s roadScope) hasGroup(g model.ID) bool   { return s.group == nil || s.group.ID == g }
func (s roadScope) hasTheme(t model.ID) bool   { return s.theme == nil || s.theme.ID == t }
func (s roadScope) hasLine(l *model.Line) bool { return s.line == "" || l != nil && l.Code == s.line }
func (s roadScope) hasYear(year int) bool      { return s.year == 0 || s.year == year }
