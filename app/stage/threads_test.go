package stage_test

import (
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/chart"
)

// threadSlides are threads that hold, that are broken, that have ended, and that of the longest names.
func threadSlides(t testing.TB) []shown {
	t.Helper()
	p, ended := roomPlan(t), roomPlan(t).Clone()
	do(t, ended, at("Wali Kota", "Sama dengan kegiatan perangkat daerah lain."), decide(model.Rejected, promotion))
	worst := worstRoom(t)
	long := strings.Repeat("Penyelenggaraan Urusan Pemerintahan ", 12)
	do(t, worst, model.Context{Seed: "thread"}, model.Edit{Title: "test", Put: []model.Record{
		&model.Directive{ID: 7001, Said: model.Said{Agency: crowded}, Line: 400, Text: long, Owner: long, Due: "2026-12-01"},
		&model.Directive{ID: 7002, Said: model.Said{Agency: crowded}, Line: 400, Text: long},
	}})
	return []shown{
		{"thread", p, stage.Thread{Line: promotion}},
		{"thread_bare", p, stage.Thread{Line: bareLine}},
		{"thread_ended", ended, stage.Thread{Line: promotion}},
		{"thread_gone", p, stage.Thread{Line: 1}},
		{"worst_thread", worst, stage.Thread{Line: 400}},
	}
}

func TestThreadNamesTheFirstBrokenLink(t *testing.T) {
	p := roomPlan(t)
	got := saysNow(p, stage.Thread{Line: promotion})
	wantAll(t, got, "Promosi penanaman modal", "Putus di", "Misi", "Bukti", "putus", "Hasil", "Ditetapkan", "belum waktunya", "2.18.03 · DPMPTSP")
	c := content(p, 1280, 720, stage.Light)
	c.Now = model.WIB.Instant("2027-01-18", 540)
	figure, refused, ok := stage.Figure(stage.Thread{Line: promotion}, c)
	if thread, is := figure.(chart.Thread); !ok || refused != "" || !is || len(thread) != 12 || thread[0].Hold != chart.Torn || thread[9].Hold != chart.Later {
		t.Errorf("%+v, %q", figure, refused)
	}
	if figure, refused, _ := stage.Figure(stage.Thread{Line: 1}, c); figure != nil || refused == "" {
		t.Errorf("of no line: %+v, %q", figure, refused)
	}
	c.Language = locale.English
	if got := stage.Caption(stage.Thread{Line: promotion}, c); got != "The thread · Promosi penanaman modal" {
		t.Errorf("in English it is %q", got)
	}
}
