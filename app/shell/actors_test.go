package shell

import (
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model/submissions"
)

func TestActorsPageSendsItsLensToTheWall(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+0")
	w.reads("UMKM naik kelas 2027", "665 usulan")
	w.Press("Alt+3", "Ctrl+Enter")
	slide, is := w.s.wall.is.Sent().(stage.Cross)
	if !is || slide.Rows != submissions.BySource || slide.Columns != submissions.BySector || w.s.Plan().Intakes.Get(slide.Intake).Year != 2027 {
		t.Errorf("sent %+v", w.s.wall.is.Sent())
	}
	w.reads("Di layar: Usulan: sumber × sektor")
	w.Press("Alt+1", "Down", "F6")
	if s := w.s.Plan().Submissions.Of(slide.Intake)[1]; s.State != "didiskusikan" {
		t.Errorf("it is %s", s.State)
	}
	w.Press("Ctrl+Z")
	if s := w.s.Plan().Submissions.Of(slide.Intake)[1]; s.State != "baru" {
		t.Errorf("after undo it is %s", s.State)
	}
}
