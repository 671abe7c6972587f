package refocusing_test

import (
	"fmt"
	"testing"
	"time"

	"benangmerah/app/pages/refocusing"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const (
	rupiah  = model.Rupiah
	million = 1_000_000 * rupiah
	billion = 1_000 * million
)

// desk is the window that the page is tested in. What is sent to the wall and what went wrong is kept.
type desk struct {
	*uitest.Desk
	page  *refocusing.Page
	asked func(written string) (refusal string)
}

func (d *desk) ShowRefocusing(id model.ID) { d.Send(fmt.Sprint("units ", id)) }

func (d *desk) ShowRefocusShares(id model.ID) { d.Send(fmt.Sprint("shares ", id)) }

func (d *desk) AskText(_, _, _ string, done func(string) string) { d.asked = done }

// failure is the last sentence that said what went wrong.
func (d *desk) failure() string {
	if len(d.Failed) == 0 {
		return ""
	}
	return d.Failed[len(d.Failed)-1].Error()
}

// open shows the page over a file, which may be nil.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: time.Date(2027, 5, 18, 2, 0, 0, 0, time.UTC)}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = refocusing.New(d)
		return d.page
	})
	return d
}

// refocused gives a town with a sheet that starts from what was asked for: travel and salaries of one figure, consultants of another, and help without a line.
func refocused(t testing.TB, balance model.RefocusBalance) (*modeltest.Town, model.ID) {
	t.Helper()
	w := modeltest.Small(t)
	id := w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "Tanggap darurat", Number: 1, Base: model.Proposed, Balance: balance}}).Changes[0].Key()
	w.Act(model.PutRefocusUnits{Refocusing: id, Units: []model.RefocusUnit{
		{Name: "Perjalanan dinas", Group: "DPM", Line: w.Sub, Fund: w.DAU, Before: 60 * million},
		{Name: "Gaji", Group: "DPM", Line: w.Sub, Fund: w.DAU, Before: 40 * million},
		{Name: "Konsultasi", Group: "Dinkop", Line: w.OtherSub, Fund: w.DAU, Before: 200 * million},
		{Name: "Bantuan usaha", Group: "Cadangan", Beneficiary: "Industri kecil"},
	}})
	return w, id
}

// provinces gives a town with a sheet of 34 provinces that get 113.15 billion, 91.65 of it for small industry, to the sen, from one account of the ministry.
func provinces(t testing.TB) (*modeltest.Town, model.ID) {
	t.Helper()
	w := modeltest.Small(t)
	id := w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "Dampak pandemi", Year: 2020, Number: 2}}).Changes[0].Key()
	small, other := 91_650*million, 21_500*million
	put := model.PutRefocusUnits{Refocusing: id}
	for i := range 34 {
		u := model.RefocusUnit{Name: fmt.Sprintf("Provinsi %02d", i+1), Before: 50 * million, Beneficiary: "Industri kecil", Added: small / 30, VolumeBefore: "10", VolumeAfter: "12,5", VolumeUnit: "paket"}
		if i >= 30 {
			u.Beneficiary, u.Added = "Industri menengah", other/4
		}
		put.Units = append(put.Units, u)
	}
	put.Units[0].Added += small - 30*(small/30)
	put.Units = append(put.Units, model.RefocusUnit{Name: "Perjalanan dinas pusat", Before: 200 * billion, Cut: small + other})
	w.Act(put)
	return w, id
}

func unitNamed(t testing.TB, p *model.Plan, sheet model.ID, name string) model.RefocusUnit {
	t.Helper()
	for _, u := range p.RefocusUnits.Of(sheet) {
		if u.Name == name {
			return *u
		}
	}
	t.Fatalf("no unit %q", name)
	return model.RefocusUnit{}
}
