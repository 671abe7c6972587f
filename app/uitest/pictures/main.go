// Command pictures paints every page of the window and every slide of the wall, with the sample, into a folder:
//
//	pictures [-city] [-grey] [-guide] FOLDER
//
// With -city it paints what grows with the file, with a generated city of the whole nomenclature; with -grey all pictures are without colour. With -guide it
// paints the pictures of the guide, and writes the list of keys that the guide prints.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/shell"
	"benangmerah/app/stage"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/sample"
	"benangmerah/model/submissions"
)

const (
	width, height         = 1366, 768
	wallWidth, wallHeight = 1280, 720
)

// now is the time of the pictures: the third agency is being heard.
var now = time.Date(sample.Year, time.January, 18, 4, 32, 14, 0, time.UTC)

func main() {
	large, pale := flag.Bool("city", false, "a generated city instead of the sample"), flag.Bool("grey", false, "without colour")
	printed := flag.Bool("guide", false, "the pictures and keys of the guide")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: pictures [-city] [-grey] [-guide] FOLDER")
		os.Exit(2)
	}
	if err := paint(flag.Arg(0), *large, *pale, *printed); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func paint(folder string, large, pale, printed bool) error {
	work, err := workFolder(printed)
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	for name, folder := range map[string]string{"HOME": work, "XDG_CACHE_HOME": filepath.Join(work, "Dokumen")} {
		if err := os.Setenv(name, folder); err != nil {
			return err
		}
	}
	if printed {
		return paintGuide(folder)
	}
	if err := paintAll(folder, work, large); err != nil || !pale {
		return err
	}
	return grey(folder)
}

// workFolder makes the folder in which the sample lies. For the guide it has a name that can be read in its pictures.
func workFolder(printed bool) (string, error) {
	if !printed {
		return os.MkdirTemp("", "pictures")
	}
	work := filepath.Join(os.TempDir(), "setda")
	return work, os.Mkdir(work, 0o700)
}

func paintAll(folder, work string, large bool) error {
	if large {
		return city(folder, work)
	}
	if err := pages(folder); err != nil {
		return err
	}
	if err := journey(folder); err != nil {
		return err
	}
	return slides(folder)
}

// The pages that are painted last, since something has to happen before there is much to see.
const (
	incomingPage = 2
	followUpPage = 7
)

var pageNames = []string{"home", "programme", "incoming", "session", "comparison", "priorities", "papers", "followup", "actors", "cohorts", "roadmap", "refocusing", "threads", "settings"}

// pages paints the operator's window: every page in the light look and with large text, and those that are worked on in the dark one.
func pages(folder string) error {
	for _, v := range []struct {
		suffix  string
		dark    bool
		percent int
		pages   []int
	}{{"", false, 100, []int{0, 1, 3, 4, 5, 6, 13, 8, 9, 10, 11, 12, 2, 7}}, {"-dark", true, 100, []int{1, 3, 4, 5, 8, 9, 10, 11, 12, 2, 7}}, {"-150", false, 150, []int{0, 1, 3, 4, 5, 6, 13, 8, 9, 10, 11, 12, 2, 7}}} {
		s := open(v.dark, v.percent)
		for _, page := range v.pages {
			s.GoTo(page)
			if err := prepare(s, page); err != nil {
				return err
			}
			screen := &uitest.Screen{App: fyne.CurrentApp(), Window: s.Window()}
			if err := screen.Save(filepath.Join(folder, pageNames[page]+v.suffix+".png")); err != nil {
				return err
			}
			if err := more(screen, folder, pageNames[page], v.suffix); err != nil {
				return err
			}
		}
		if err := again(s); err != nil {
			return err
		}
	}
	return nil
}

// more paints what else there is to see of a page.
func more(screen *uitest.Screen, folder, page, suffix string) error {
	switch page {
	case "session":
		return helped(screen, folder, suffix)
	case "settings":
		return sections(screen, folder, suffix)
	case "comparison":
		return measures(screen, folder, suffix)
	case "papers":
		return paragraphs(screen, folder, suffix)
	default:
		return nil
	}
}

// measures paints two agencies beside each other by measures that they share, and the box in which agencies are chosen.
func measures(screen *uitest.Screen, folder, suffix string) error {
	for _, c := range []struct{ column, agency string }{{"Alt+1", "disperindag"}, {"Alt+2", "dinkop"}} {
		screen.Press(c.column, "Enter")
		screen.Type(c.agency)
		screen.Press("Enter")
	}
	screen.Press("F5", "F5", "F5", "F5", "F5", "F5", "F5")
	if err := screen.Save(filepath.Join(folder, "comparison-measures"+suffix+".png")); err != nil {
		return err
	}
	screen.Press("F2", "Down", "Space", "Down", "Space")
	if err := screen.Save(filepath.Join(folder, "comparison-agencies"+suffix+".png")); err != nil {
		return err
	}
	screen.Press("Esc")
	return nil
}

// prepare lets happen what a page is to show.
func prepare(s *shell.Shell, page int) error {
	switch page {
	case incomingPage:
		return bring(s)
	case followUpPage:
		s.SetClock(func() time.Time { return uitest.WeeksLater })
		return uitest.AfterMeeting(s.Plan(), s.Do)
	default:
		return nil
	}
}

// again closes the sample and makes place for an untouched one.
func again(s *shell.Shell) error {
	path := s.Path()
	s.CloseFile()
	return os.Remove(path)
}

// open starts the program in memory on the sample.
func open(dark bool, percent int) *shell.Shell {
	s := start(dark, percent)
	s.OpenSample()
	plan := s.Plan()
	s.ShowAgency(plan.RunningSlot(plan.CurrentMeeting().ID).Agency)
	return s
}

// start starts the program in memory, without a file.
func start(dark bool, percent int) *shell.Shell {
	app := test.NewApp()
	app.Preferences().SetBool("dark", dark)
	app.Preferences().SetInt("text-percent", percent)
	s := shell.New(app, "0.1.0")
	s.RunInline()
	s.SetClock(func() time.Time { return now })
	s.Window().Resize(fyne.NewSize(width, height))
	return s
}

// slides paints the wall in both looks.
func slides(folder string) error {
	plan := model.NewPlan()
	if err := sample.Play(inMemory(plan)); err != nil {
		return err
	}
	return paintSlides(folder, plan, wall(plan))
}

// paintSlides paints slides in both looks.
func paintSlides(folder string, plan *model.Plan, list map[string]stage.Slide) error {
	for name, slide := range list {
		for suffix, theme := range map[string]stage.Theme{"": stage.Light, "-dark": stage.Dark} {
			content := stage.Content{Plan: plan, W: wallWidth, H: wallHeight, Theme: theme, Clock: stage.Clock{Text: "12.46"}, Now: model.At(now)}
			view := parts.NewSceneView()
			view.SetScene(stage.Show(slide, content))
			screen := uitest.Open(view, wallWidth, wallHeight, look.New(look.Light, 1))
			if err := screen.Save(filepath.Join(folder, "wall-"+name+suffix+".png")); err != nil {
				return err
			}
		}
	}
	return nil
}

// wall gives the slides by name, each with something of the sample to show.
func wall(p *model.Plan) map[string]stage.Slide {
	slides := map[string]stage.Slide{"title": stage.Title{}, "blank": stage.Blank{}}
	agency := p.RunningSlot(p.CurrentMeeting().ID).Agency
	slides["agency"] = stage.Agency{ID: agency}
	slides["readiness"] = stage.Readiness{Agency: agency}
	slides["readiness-all"] = stage.Readiness{}
	for _, c := range p.Corrections.Of(agency) {
		if c.Field == model.FieldBudget {
			slides["correction"] = stage.Correction{ID: c.ID}
		}
	}
	for _, a := range p.Agencies.Of(0) {
		for _, d := range p.Decisions.Of(a.ID) {
			slides["decision"] = stage.Decision{ID: d.ID}
		}
	}
	room(p, agency, slides)
	return slides
}

// around adds the slides of what happens before and after the meeting.
func around(p *model.Plan, slides map[string]stage.Slide) {
	for i := range p.Intakes.All() {
		slides["cross"] = stage.Cross{Intake: i.ID, Rows: submissions.ByTrade, Columns: submissions.ByHelp}
	}
	for c := range p.Cohorts.All() {
		slides["cohort"], slides["cohort-counts"] = stage.Cohort{ID: c.ID}, stage.CohortCounts{ID: c.ID}
	}
	for r := range p.Refocusings.All() {
		slides["refocusing"], slides["refocus-shares"] = stage.Refocusing{Sheet: r.ID}, stage.RefocusShares{Sheet: r.ID}
	}
	today := p.Today(model.At(now))
	slides["road"], slides["road-counts"] = stage.Road{View: stage.RoadHeat, Year: 2026, Day: today}, stage.Road{View: stage.RoadCounts, Year: 2026, Day: today}
	slides["realised"], slides["promises"] = stage.Realised{Year: 2026, Quarter: 2}, stage.Promises{}
}

// room adds the slides of what is said and done in the room.
func room(p *model.Plan, agency model.ID, slides map[string]stage.Slide) {
	slides["agenda"], slides["countdown"] = stage.Agenda{}, stage.Countdown{}
	slides["directives"], slides["claims"] = stage.Directives{}, stage.Claims{}
	slides["threads"], slides["breaks"], slides["differing"] = stage.Threads{}, stage.Breaks{}, stage.Differing{}
	around(p, slides)
	slides["message"] = stage.Message{Text: "Istirahat, salat, dan makan siang.\nDilanjutkan pukul 13.00 WIB."}
	agreed := stage.Knot{Stage: model.Agreed}
	slides["comparison"], slides["comparison-all"] = stage.Comparison{Agency: agency, To: agreed}, stage.Comparison{To: agreed}
	slides["waterfall"], slides["waterfall-all"] = stage.Waterfall{Agency: agency}, stage.Waterfall{}
	slides["movers"], slides["movers-all"] = stage.Movers{Agency: agency}, stage.Movers{}
	for name, panel := range panels(p, agency) {
		slides[name] = stage.Panel{Of: panel}
	}
	for r := range p.Rankings.All() {
		slides["priorities"], slides["priorities-chair"] = stage.Priorities{Ranking: r.ID}, stage.Priorities{Ranking: r.ID, Chair: true}
		slides["stability"], slides["movers-chair"] = stage.Stability{Ranking: r.ID}, stage.Movers{Ranking: r.ID}
	}
	for d := range p.Directives.All() {
		slides["directive"] = stage.Directive{ID: d.ID}
	}
	for _, l := range p.Lines.Of(agency) {
		if list := p.Indicators.Of(l.ID); l.Level == model.SubActivity && len(list) > 0 {
			slides["programme"], slides["years"] = stage.Programme{Line: l.ID}, stage.LineYears{Line: l.ID}
			slides["proposal"], slides["thread"] = proposal(p, l), stage.Thread{Line: l.ID}
		}
	}
}

// panels are comparisons of stages, of agencies by shared measures, and of the first two programmes of an agency.
func panels(p *model.Plan, agency model.ID) map[string]model.Panel {
	stages := model.Panel{Count: 3, Columns: [model.MaxColumns]model.PanelColumn{
		{Stage: model.Planned, Year: sample.Year}, {Stage: p.Base(), Year: sample.Year}, {Stage: model.Agreed, Year: sample.Year},
	}}
	agencies := p.Agencies.Of(0)
	shared := model.Panel{Count: 3, Measures: true, Columns: [model.MaxColumns]model.PanelColumn{
		{Agencies: model.AgenciesOf(agency)}, {Agencies: model.AgenciesOf(agencies[0].ID)}, {Agencies: model.AgenciesOf(agencies[0].ID, agencies[1].ID, agency)},
	}}
	trees := p.Tree(agency, sample.Year)
	lines := model.Panel{Count: 2, Filter: model.Filter{Level: model.SubActivity}, Columns: [model.MaxColumns]model.PanelColumn{
		{Line: trees[0].Line.ID}, {Line: trees[1].Line.ID},
	}}
	return map[string]model.Panel{"panel": stages, "panel-measures": shared, "panel-lines": lines}
}

// proposal is a cut of what a line asks for, not yet decided.
func proposal(p *model.Plan, l *model.Line) stage.Slide {
	act := model.CorrectBudget{Line: l.ID, Stage: model.Agreed, Year: l.Year}
	for _, b := range p.Budgets.Of(l.ID) {
		if b.Stage == p.Base() && b.Year == l.Year {
			act.Fund, act.Amount = b.Fund, b.Amount-b.Amount/4
		}
	}
	c := model.Context{Agency: l.Agency, Speaker: "Wali Kota", Reason: "Disesuaikan dengan kemampuan pelaksanaan."}
	return stage.Proposal{Of: &stage.Proposed{Act: act, Context: c}}
}

// inMemory does acts to a plan without a file.
func inMemory(p *model.Plan) func(model.Act, model.Context) (*model.Entry, error) {
	seq := int64(0)
	return func(act model.Act, c model.Context) (*model.Entry, error) {
		seq++
		c.Seq = seq
		if c.Seed == "" {
			c.Seed = fmt.Sprint(seq)
		}
		changes, err := act.Changes(p, c)
		if err != nil {
			return nil, err
		}
		if err := p.Apply(changes); err != nil {
			return nil, err
		}
		return model.NewEntry(seq, act, c, changes), nil
	}
}
