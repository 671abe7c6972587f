package actors_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"benangmerah/app/intake"
	"benangmerah/app/pages/actors"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/submissions"
)

// desk is the window that the page is tested in. What is sent to the wall is kept; files and folders are picked as the test says.
type desk struct {
	*uitest.Desk
	page   *actors.Page
	ranked []model.ID // intakes whose ranking was opened
}

func (d *desk) OpenRanking(intake model.ID) { d.ranked = append(d.ranked, intake) }

func (d *desk) ShowCross(_ model.ID, rows, columns submissions.Dimension) {
	d.Send(string(rows) + " " + string(columns))
}

func (d *desk) ReadProposals(of model.ID, path string) func(context.Context, func(int, int)) (*intake.Brought, error) {
	plan := d.Snapshot()
	return func(ctx context.Context, progress func(int, int)) (*intake.Brought, error) {
		return intake.ReadProposals(ctx, plan, of, path, progress)
	}
}

// open shows the page over a file, which may be nil, on the morning of 20 January 2027.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	now := time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC)
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: now, Folder: t.TempDir()}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = actors.New(d)
		return d.page
	})
	return d
}

// fair is a small town with an intake.
type fair struct {
	*modeltest.Town
	intake model.ID
}

func newFair(t testing.TB) *fair {
	t.Helper()
	w := &fair{Town: modeltest.Small(t)}
	w.intake = w.Act(model.SetIntake{Intake: model.Intake{Theme: "Usaha mikro", Year: 2027}}).Changes[0].Key()
	return w
}

// proposes enters proposals of help, text and amount for an actor of a trade and a district.
func (w *fair) proposes(name, trade, district string, list ...[2]string) {
	act := model.AddSubmissions{Intake: w.intake}
	for i, x := range list {
		act.List = append(act.List, model.NewSubmission{
			Who: model.Actor{Name: name, Trade: trade, District: district}, Help: x[0], Text: x[1], Amount: model.Money(i+1) * 1_000_000 * model.Rupiah,
			Source: "Forum tematik", Sector: "Kriya",
		})
	}
	w.Act(act)
}

// held is the fair with four proposals of three actors.
func held(t testing.TB) *fair {
	t.Helper()
	w := newFair(t)
	w.proposes("Kelompok Batik Melati", "Batik", "Utara", [2]string{"Peralatan", "Meja cap batik"}, [2]string{"Promosi", "Pameran di ibu kota"})
	w.proposes("Kel. Batik Melati", "Batik", "Utara", [2]string{"Peralatan", "Bantuan meja cap batik"})
	w.proposes("Kopi Lereng", "Kopi", "Selatan", [2]string{"Modal kerja", "Pinjaman bunga rendah"})
	return w
}

func (w *fair) number(n int) model.Submission {
	w.T.Helper()
	s, err := submissions.Numbered(w.Plan, w.intake, n)
	if err != nil {
		w.T.Fatal(err)
	}
	return *s
}

// musrenbang is the case with 665 proposals by source and sector, of 45 actors and all kinds of help.
func musrenbang(t testing.TB) *fair {
	t.Helper()
	w := newFair(t)
	act, n := model.AddSubmissions{Intake: w.intake}, 0
	for i, row := range [][]int{{93, 100, 103}, {7, 6, 242}, {40, 67, 7}} {
		for j, of := range row {
			for range of {
				n++
				act.List = append(act.List, model.NewSubmission{
					Who:  model.Actor{Name: fmt.Sprint("Pelaku ", n%45), Trade: fmt.Sprintf("Usaha %02d", n%45), District: fmt.Sprint("Kecamatan ", n%45%3)},
					Help: model.UsualHelp[n%8], Text: fmt.Sprint("Usulan ke-", n), Amount: model.Rupiah,
					Source: []string{"Musrenbang", "Pokok pikiran", "Forum tematik"}[i], Sector: []string{"Kuliner", "Kriya", "Jasa"}[j],
				})
			}
		}
	}
	w.Act(act)
	return w
}
