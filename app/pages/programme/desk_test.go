package programme_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/pages/programme"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// desk is the window that the page is tested in.
type desk struct {
	*uitest.Desk
	page *programme.Page
}

// open shows the page over a file, which may be nil, in a window that is wide enough for the town's names.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	now := time.Date(2027, 1, 18, 2, 0, 0, 0, time.UTC)
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: now}}
	for _, w := range with {
		w(d)
	}
	d.Start(d.Theme)
	d.Window.Resize(fyne.NewSize(1600, 900))
	d.page = programme.New(d)
	d.Put(d.page)
	d.page.Show()
	return d
}

// wantsInOrder asks that lines which begin so can be read one below the other.
func (d *desk) wantsInOrder(texts ...string) {
	d.T.Helper()
	d.WantsInOrder(strings.HasPrefix, texts...)
}

func (d *desk) budget(line, fund model.ID, stage model.Stage) *model.Budget {
	return d.File.Plan.Budget(line, fund, stage, modeltest.PlanYear)
}
