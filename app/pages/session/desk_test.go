package session_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"benangmerah/app/look"
	"benangmerah/app/pages/session"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports/scene"
)

// desk is a window over a file in memory that keeps what is sent to the wall.
type desk struct {
	uitest.Desk
	page    *session.Page
	wall    []shown
	offered []model.Act // corrections that were shown before they were made
	pressed int         // keys that were pressed
}

// shown is something that was sent to the wall.
type shown struct {
	kind string
	id   model.ID
}

func (d *desk) Fail(err error)                { d.Tell(err.Error()) }
func (d *desk) ShowAgency(id model.ID)        { d.send("agency", id) }
func (d *desk) ShowCorrection(id model.ID)    { d.send("correction", id) }
func (d *desk) ShowCorrections(of model.ID)   { d.send("corrections", of) }
func (d *desk) ShowDecision(id model.ID)      { d.send("decision", id) }
func (d *desk) ShowDirective(id model.ID)     { d.send("directive", id) }
func (d *desk) ShowDirectives(of, _ model.ID) { d.send("directives", of) }
func (d *desk) ShowLine(id model.ID)          { d.send("line", id) }
func (d *desk) ToggleFreeze()                 { d.Frozen = !d.Frozen; d.page.WallChanged() }
func (d *desk) ToggleBlank()                  { d.Blank = !d.Blank; d.page.WallChanged() }

func (d *desk) ShowProposal(act model.Act, _ model.Context) {
	d.offered = append(d.offered, act)
	d.send("proposal", 0)
}

func (d *desk) send(kind string, id model.ID) {
	d.wall = append(d.wall, shown{kind, id})
	d.Send(kind)
	d.page.WallChanged()
}

// lastShown is what was sent to the wall last.
func (d *desk) lastShown() shown {
	if len(d.wall) == 0 {
		return shown{}
	}
	return d.wall[len(d.wall)-1]
}

// TakeBack reverts the newest entry that touched a record.
func (d *desk) TakeBack(kind model.Kind, id model.ID) error {
	for _, e := range slices.Backward(d.File.Entries) {
		if slices.ContainsFunc(e.Changes, func(c model.Change) bool { return c.Kind() == kind && c.Key() == id }) {
			_, err := d.Do(model.Revert{Entry: e}, model.Context{})
			return err
		}
	}
	return errors.New("nothing to take back")
}

func (d *desk) WallNext() (string, bool) { return "", false }

func (d *desk) WallPicture() scene.Scene {
	white, red := scene.Color{R: 255, G: 255, B: 255}, scene.Color{R: 163, G: 21, B: 43}
	return scene.Scene{W: 1280, H: 720, Background: white, Items: []scene.Item{
		&scene.Line{X1: 60, Y1: 60, X2: 60, Y2: 660, Width: 6, Stroke: red},
		&scene.Text{X: 100, Y: 130, Text: d.WallCaption(), Face: scene.NotoBold, Size: 60},
	}}
}

// Press presses keys and counts them.
func (d *desk) Press(keys ...string) {
	d.pressed += len(keys)
	d.Screen.Press(keys...)
}

// open shows the page over a file.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	return openIn(t, look.New(look.Light, 1), file, with...)
}

func openIn(t testing.TB, th look.Theme, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{Desk: uitest.Desk{T: t, File: file, Theme: th, Shown: []string{"Judul rapat"}, Clock: time.Date(2027, 1, 18, 4, 10, 0, 0, time.UTC)}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = session.New(d)
		return d.page
	})
	return d
}

// town is the small town with a ceiling for its first agency, whose slot is being held since 09.00.
func town(t testing.TB) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "setup.region", Put: []model.Record{
		&model.Ceiling{Agency: w.Agency, Year: modeltest.PlanYear, Amount: 400_000_000 * model.Rupiah},
		&model.Official{Order: 1, Office: "Wali Kota", Role: model.Chair},
		&model.Official{Order: 2, Office: "Sekretaris Daerah", Role: model.Knowing},
	}})
	w.ActIn(model.BeginSlot{Slot: w.Slot}, model.Context{At: at(2, 0)})
	return w
}

// at is a time of the first day, in UTC.
func at(hour, minute int) model.Instant {
	return model.At(time.Date(2027, 1, 18, hour, minute, 0, 0, time.UTC))
}

// atNine opens the town's file in its slot, ten minutes after it began.
func atNine(t testing.TB, w *modeltest.Town) *desk {
	t.Helper()
	return open(t, w.Memory, func(d *desk) { d.Clock = at(2, 10).Time() })
}

// one gives the record that an entry added.
func one[R model.Record](t testing.TB, e *model.Entry) R {
	t.Helper()
	i := slices.IndexFunc(e.Changes, func(c model.Change) bool { _, ok := c.After.(R); return ok })
	if i < 0 {
		t.Fatalf("%s made no such record", e.Act)
	}
	return e.Changes[i].After.(R)
}
