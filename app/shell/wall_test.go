package shell

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/readiness"
)

// onWall gives what can be read on the projector.
func (w *window) onWall() string {
	screen := &uitest.Screen{App: w.App, Window: wallWindow{w.Window, w.s.wall.win.Canvas()}}
	return strings.Join(screen.Texts(), " ")
}

// wallWindow is the projector's window as far as eyes need it.
type wallWindow struct {
	fyne.Window
	canvas fyne.Canvas
}

func (w wallWindow) Canvas() fyne.Canvas { return w.canvas }

func (w *window) wallReads(texts ...string) {
	w.t.Helper()
	all := w.onWall()
	for _, text := range texts {
		if !strings.Contains(all, text) {
			w.t.Errorf("the wall does not read %q but %q", text, all)
		}
	}
}

// correct does a correction of the first line of the agency being heard and gives what it made.
func (w *window) correct(amount model.Money) *model.Correction {
	w.t.Helper()
	p := w.s.Plan()
	slot := p.RunningSlot(p.CurrentMeeting().ID)
	for _, l := range p.Lines.Of(slot.Agency) {
		if l.Level != model.SubActivity {
			continue
		}
		e, err := w.s.Do(model.CorrectBudget{Line: l.ID, Stage: model.Agreed, Year: p.CurrentMeeting().Year, Amount: amount}, model.Context{Slot: slot.ID, Agency: slot.Agency})
		if err != nil {
			w.t.Fatal(err)
		}
		for _, c := range e.Changes {
			if made, ok := c.After.(*model.Correction); ok {
				return made
			}
		}
	}
	w.t.Fatal("no correction was made")
	return nil
}

func TestWallShowsWhatIsSent(t *testing.T) {
	w := startSample(t)
	w.wallReads("Tarik jendela ini ke layar proyektor")
	w.Press("F11", "Ctrl+Enter")
	w.wallReads("DPMPTSP", "30.46")
	made := w.correct(7_654_321 * model.Rupiah)
	w.s.ShowCorrection(made.ID)
	w.wallReads("Koreksi", "Rp7.654.321")
	w.command(text.CommandWallTitle)
	w.wallReads("Rapat Pemaparan Program Prioritas")
	if w.s.WallCaption() != "Judul rapat" {
		t.Errorf("the caption is %q", w.s.WallCaption())
	}
	w.command(text.CommandLanguage)
	if w.s.WallCaption() != "Title" {
		t.Errorf("the caption is %q", w.s.WallCaption())
	}
}

func TestReadinessOnTheWallFollowsTheFile(t *testing.T) {
	w := startSample(t)
	p := w.s.Plan()
	agency := p.RunningSlot(p.CurrentMeeting().ID).Agency
	w.s.ShowReadiness(agency)
	w.wallReads("Kesiapan data 2027", "DPMPTSP", "15 terbuka dari 111", "Sumber data belum diisi")
	if _, err := w.s.Do(model.Waive{Agency: agency, Rule: readiness.NoSource, Year: 2027, Reason: "disusun bersama BPS"}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.wallReads("4 terbuka dari 111", "Dikesampingkan")
	w.s.ShowReadiness(0)
	w.wallReads("Kota Contoh", "Keadaan", "Dishub")
	w.Press("Ctrl+Right")
	w.wallReads("halaman 2 dari 2")
}

func TestFrozenWallKeepsItsPicture(t *testing.T) {
	w := startSample(t)
	w.s.ShowTitle()
	w.Press("Ctrl+E")
	w.tells("Layar dibekukan")
	w.Press("Ctrl+Enter")
	if strings.Contains(w.onWall(), "DPMPTSP") || !w.s.WallFrozen() {
		t.Error("the frozen wall moved")
	}
	w.reads("Lepas beku", "Dibekukan")
	w.Press("Ctrl+E")
	w.wallReads("DPMPTSP")
}

func TestBlankWallIsBlackUntilItIsLit(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+Enter", "Ctrl+B")
	w.tells("Layar dikosongkan")
	if got := w.onWall(); got != "" || !w.s.WallBlank() {
		t.Errorf("the blank wall reads %q", got)
	}
	w.reads("Isi kembali")
	w.Press("Ctrl+B")
	w.wallReads("DPMPTSP")
}

func TestPagesOfASlideAreTurned(t *testing.T) {
	w := start(t)
	many := modeltest.Size{Agencies: 1, Programs: 12, Activities: 12, Subs: 12, Indicators: 12, Years: 1, Stages: []model.Stage{model.Planned, model.Proposed}, Days: 1}
	w.s.OpenFile(w.save("banyak.benang", modeltest.Generate(many, 1)))
	w.s.ShowAgency(w.s.Plan().Agencies.Of(0)[0].ID)
	first := w.onWall()
	w.Press("Ctrl+Right")
	if w.onWall() == first {
		t.Errorf("the page did not turn: %q", first)
	}
	w.Press("Ctrl+Left")
	if w.onWall() != first {
		t.Errorf("the page did not turn back: %q", w.onWall())
	}
}

// TestUndoneCorrectionLeavesTheWallReadable sends a correction and takes it back: the wall must not go on showing what no longer stands.
func TestUndoneCorrectionLeavesTheWallReadable(t *testing.T) {
	w := startSample(t)
	made := w.correct(7_654_321 * model.Rupiah)
	w.s.ShowCorrection(made.ID)
	w.wallReads("Rp7.654.321")
	w.Press("Ctrl+Z")
	w.tells("Diurungkan: koreksi pagu")
	if got := w.onWall(); strings.Contains(got, "Rp7.654.321") || got == "" {
		t.Errorf("after the undo the wall reads %q", got)
	}
	w.Press("Ctrl+Y")
	w.wallReads("Rp7.654.321")
}

func TestWallForgetsTheFileBefore(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+Enter")
	w.s.CloseFile()
	w.wallReads("Tarik jendela ini ke layar proyektor")
	if got := w.s.WallPicture(); len(got.Items) == 0 {
		t.Error("the small picture is empty")
	}
}

func TestWallHasItsOwnLook(t *testing.T) {
	w := startSample(t)
	light := w.s.WallPicture().Background
	w.Press("Ctrl+L")
	if w.s.WallPicture().Background == light || w.s.set.dark() {
		t.Error("Ctrl+L does not switch the wall alone")
	}
}

func TestClockOfTheWall(t *testing.T) {
	w := startSample(t)
	for _, c := range []struct {
		at   string
		text string
		pace stage.Pace
	}{
		{"04:32:14", "30.46", stage.InTime}, {"05:00:00", "3.00", stage.Ending}, {"05:03:00", "0.00", stage.Ending}, {"05:04:05", "+1.05", stage.Late},
	} {
		clock, err := time.Parse("15:04:05", c.at)
		if err != nil {
			t.Fatal(err)
		}
		w.now = time.Date(2027, 1, 18, clock.Hour(), clock.Minute(), clock.Second(), 0, time.UTC)
		w.s.tick()
		if got := w.s.wall.clock(); got.Text != c.text || got.Pace != c.pace {
			t.Errorf("at %s the clock is %v", c.at, got)
		}
	}
	w.now = w.now.AddDate(0, 0, 3)
	if got := w.s.wall.clock().Text; got != "" {
		t.Errorf("days later, for a slot that was left open, the clock is %q", got)
	}
	w.s.CloseFile()
	if got := w.s.wall.clock(); got != (stage.Clock{}) {
		t.Errorf("without a file the clock is %v", got)
	}
}
