package comparison_test

import (
	"strconv"
	"testing"
	"time"

	"benangmerah/app/pages/comparison"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// desk is the window that the page is tested in. What is sent to the wall, what is written and which moments were asked for is kept.
type desk struct {
	*uitest.Desk
	page  *comparison.Page
	shown []model.Panel
	read  map[model.ID]*model.Plan
	asked []model.ID
	stuck bool   // moments cannot be read now
	led   string // the box that was asked for
	boxes int    // how often the list of scenarios was asked for
}

func (d *desk) Moment(id model.ID) *model.Plan { return d.read[id] }

func (d *desk) ReadMoments(ids []model.ID, then func()) {
	d.asked = append(d.asked, ids...)
	if d.stuck {
		return
	}
	for _, id := range ids {
		p := d.File.Plan.Clone()
		if err := p.Rewind(d.File.NewestFirst(d.File.Plan.Moments.Get(id).Seq)); err != nil {
			d.T.Fatal(err)
		}
		d.read[id] = p
	}
	then()
}

func (d *desk) ShowScenarios() { d.boxes++ }

func (d *desk) ShowPanel(p model.Panel) {
	d.shown = append(d.shown, p)
	d.Send("Persandingan " + strconv.Itoa(len(d.shown)))
}

func (d *desk) ShowLinks()       { d.led = "links" }
func (d *desk) ShowConsistency() { d.led = "consistency" }

// open shows the page over a file, which may be nil.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	now := time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC)
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: now}, read: map[model.ID]*model.Plan{}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = comparison.New(d)
		return d.page
	})
	return d
}

// town is the small town in which DAU of one line was cut from 100 to 75 million.
func town(t testing.TB) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	act := model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: modeltest.PlanYear, Amount: 75_000_000 * model.Rupiah}
	w.ActIn(act, model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: "Wali Kota"})
	return w
}

// pick chooses one of the values of the box that has the keys, counted from 1.
func (d *desk) pick(n int) {
	d.Press("Down")
	for range n {
		d.Press("Down")
	}
	d.Press("Enter")
}

// take opens the chooser that has the keys, finds by words and takes what was found first.
func (d *desk) take(words string) {
	d.Press("Enter")
	d.Type(words)
	d.Press("Enter")
}

// wantsInOrder asks that lines which read so can be read in this order, others between them or not.
func (d *desk) wantsInOrder(texts ...string) {
	d.T.Helper()
	d.WantsInOrder(func(line, text string) bool { return line == text }, texts...)
}
