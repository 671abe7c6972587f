package shell

import (
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// room does a command of the room by its name.
func (w *window) room(name text.Sentence) {
	w.t.Helper()
	for _, c := range w.s.roomCommands() {
		if c.Name == name {
			if !c.Enabled() {
				w.t.Fatalf("%q cannot be done now", name.ID)
			}
			c.Do()
			return
		}
	}
	w.t.Fatalf("there is no command %q", name.ID)
}

func TestSlidesOfTheRoom(t *testing.T) {
	w := startSample(t)
	for name, want := range map[text.Sentence]string{
		text.WallAgenda: "Acara Hari 1", text.WallDirectives: "Arahan Hari 1", text.WallOpen: "Arahan terbuka", text.WallClaims: "belum ada data",
		text.WallComparison: "Persandingan", text.WallWaterfall: "Dari usulan ke hasil", text.WallMovers: "Yang paling berubah", text.WallCountdown: "30.46",
	} {
		w.room(name)
		w.wallReads(want)
	}
	slot := w.s.Plan().RunningSlot(w.s.Plan().CurrentMeeting().ID)
	for _, name := range []text.Sentence{text.WallWaterfallTurn, text.WallMoversTurn} {
		w.room(name)
		w.wallReads(w.s.Plan().Agencies.Get(slot.Agency).Label(), "turun")
	}
	line := w.s.Plan().Lines.Of(slot.Agency)[0]
	w.s.ShowLine(line.ID)
	w.wallReads(line.Code)
	w.s.ShowDirective(modeltest.Newest(t, w.s.Plan().Directives.All()).ID)
	w.wallReads("Arahan", "tenggat")
}

func TestChartsOfTheTurnNeedATurn(t *testing.T) {
	w := startSample(t)
	w.s.CloseFile()
	for _, c := range w.s.roomCommands() {
		if (c.Name == text.WallWaterfallTurn || c.Name == text.WallMoversTurn) && c.Enabled() {
			t.Errorf("%q can be done where nothing is being held", c.Name.ID)
		}
	}
}

// A proposal is on the wall before it is decided, and changes nothing.
func TestProposalOnTheWall(t *testing.T) {
	w := startSample(t)
	p := w.s.Plan()
	slot, acts := p.RunningSlot(p.CurrentMeeting().ID), w.s.Acts()
	all := model.CorrectMany{Figures: p.FiguresOfAgency(model.Agreed, 2027, slot.Agency), Spread: model.Spread{Rate: -100_000}, Stage: model.Agreed, Year: 2027}
	c := model.Context{Slot: slot.ID, Agency: slot.Agency, Reason: "semua turun 10 %"}
	w.s.ShowProposal(all, c)
	w.wallReads("Usulan koreksi", "belum diputuskan", "semua turun 10 %", "Jumlah")
	if w.s.Acts() != acts {
		t.Error("showing a proposal made it")
	}
	e, err := w.s.Do(all, c)
	if err != nil {
		t.Fatal(err)
	}
	for _, change := range e.Changes {
		if made, ok := change.After.(*model.Correction); ok {
			w.s.ShowCorrections(made.ID)
			break
		}
	}
	w.wallReads("Koreksi", "baris", "semua turun 10 %")
	if strings.Contains(w.onWall(), "belum diputuskan") {
		t.Errorf("what was decided is still shown as proposed: %q", w.onWall())
	}
}

func TestMessageReachesTheWallOnlyWhenSent(t *testing.T) {
	w := startSample(t)
	w.s.ShowTitle()
	before := w.onWall()
	w.room(text.WallMessage)
	w.Type("Istirahat sampai 13.00")
	if w.onWall() != before {
		t.Errorf("the wall shows what is being typed: %q", w.onWall())
	}
	w.Press("Escape")
	if w.onWall() != before {
		t.Errorf("the wall shows what was given up: %q", w.onWall())
	}
	w.room(text.WallMessage)
	w.Type("Istirahat sampai 13.00")
	w.Press("Enter")
	w.wallReads("Istirahat sampai 13.00")
}

func TestQueueOfTheWall(t *testing.T) {
	w := startSample(t)
	w.s.ShowTitle()
	w.room(text.WallKeep)
	w.tells("Masuk antrean: Judul rapat")
	w.s.ShowMessage("dua")
	w.room(text.WallKeep)
	w.s.ShowMessage("sela")
	w.Press("Ctrl+Right")
	w.wallReads("Rapat Pemaparan")
	if caption, ok := w.s.WallNext(); !ok || caption != "Pesan · dua" {
		t.Errorf("next is %q, %v", caption, ok)
	}
	w.Press("Ctrl+Right")
	w.wallReads("dua")
	w.Press("Ctrl+Shift+Q")
	w.reads("Judul rapat", "Pesan · dua", "tayang terakhir dari antrean")
	w.Press("Alt+Up", "Down", "Delete")
	if list := w.s.wall.is.Queue.Slides(); len(list) != 1 || list[0] != stage.Slide(stage.Message{Text: "dua"}) {
		t.Errorf("the queue is %v", list)
	}
	w.s.ShowTitle()
	w.Press("Enter")
	w.wallReads("dua")
	w.Press("Insert", "Down", "Enter")
	if got := len(w.s.wall.is.Queue.Slides()); got != 2 {
		t.Errorf("%d slides in the queue", got)
	}
	w.Press("Ctrl+Shift+Q")
	w.room(text.WallForget)
	if list := w.s.wall.is.Queue.Slides(); len(list) > 0 {
		t.Errorf("the queue is %v", list)
	}
	w.wallReads("dua")
}

func TestTheQueueShowsWhatTheRoomDoesNotSeeYet(t *testing.T) {
	w := startSample(t)
	w.s.ShowMessage("rahasia sampai dikirim")
	w.room(text.WallKeep)
	w.s.ShowTitle()
	before := w.onWall()
	w.Press("Ctrl+Shift+Q")
	w.reads("Pesan · rahasia")
	if w.onWall() != before {
		t.Errorf("the wall shows what is only previewed: %q", w.onWall())
	}
	w.Press("Esc")
}

func TestPagesTurnBySetSeconds(t *testing.T) {
	w := startSample(t)
	w.s.SetPageSeconds(7)
	w.room(text.WallPaging)
	w.tells("setiap 7 detik")
	w.s.SetPageSeconds(9)
	if w.s.wall.is.Pager.Seconds() != 9 || w.s.PageSeconds() != 9 {
		t.Errorf("pages stay %d s", w.s.wall.is.Pager.Seconds())
	}
	w.room(text.WallPaging)
	w.tells("tidak lagi")
}
