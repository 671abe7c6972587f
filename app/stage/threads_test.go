package stage_test

import (
	"strconv"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
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
		{"threads", p, stage.Threads{}},
		{"threads_none", model.NewPlan(), stage.Threads{}},
		{"worst_threads", worst, stage.Threads{}},
		{"worst_threads_last", worst, stage.Threads{Page: 99}},
		{"breaks", p, stage.Breaks{}},
		{"breaks_agency", p, stage.Breaks{Agency: dpmptsp}},
		{"breaks_gone", p, stage.Breaks{Agency: 4}},
		{"breaks_none", model.NewPlan(), stage.Breaks{}},
		{"worst_breaks", worst, stage.Breaks{}},
		{"differing", differingPlan(t), stage.Differing{}},
		{"differing_none", p, stage.Differing{Agency: dpmptsp}},
		{"worst_differing", differingWorst(t), stage.Differing{Agency: crowded}},
		{"worst_differing_last", differingWorst(t), stage.Differing{Page: 99}},
	}
}

// differingPlan is a plan with claims of one indicator that disagree in value and definition, one of them with a source.
func differingPlan(t testing.TB) *model.Plan {
	t.Helper()
	p := roomPlan(t)
	said := model.Said{Agency: dpmptsp, Speaker: "Kepala DPMPTSP", At: clockAt(9, 0)}
	do(t, p, model.Context{Seed: "differing"}, model.Edit{Title: "test", Put: []model.Record{
		&model.Claim{ID: 7101, Said: said, Indicator: events, Text: "Promosi 12 kali.", Value: "12", Source: "Laporan 2026", Definition: "yang terlaksana"},
		&model.Claim{ID: 7102, Said: said, Indicator: events, Text: "Promosi 15 kali.", Value: "15", Definition: "yang direncanakan"},
	}})
	return p
}

// differingWorst is one with the longest texts, on several pages.
func differingWorst(t testing.TB) *model.Plan {
	t.Helper()
	p := worstRoom(t)
	long := strings.Repeat("pertumbuhan penyelenggaraan ", 12)
	edit := model.Edit{Title: "test"}
	for i := range 24 {
		edit.Put = append(edit.Put, &model.Claim{
			ID: model.ID(7200 + i), Said: model.Said{Agency: crowded, Speaker: long, At: clockAt(9, i)}, Indicator: endless, Text: long, Value: "1.234.567.890,1" + string(rune('0'+i%9)),
			Source: long[:i*10], Definition: long[:10+i],
		})
	}
	do(t, p, model.Context{Seed: "differing worst"}, edit)
	return p
}

func TestThreadsOfTheCityAddUp(t *testing.T) {
	p := worstRoom(t)
	for _, size := range sizes {
		c := content(p, size[0], size[1], stage.Light)
		c.Now = model.WIB.Instant("2027-01-18", 540)
		rows := 0
		for page := range stage.Pages(stage.Threads{}, c) {
			n := tableRows(stage.Show(stage.Turn(stage.Threads{}, page, c), c))
			if n > 9 {
				t.Errorf("page %d at %v has %d rows", page, size, n)
			}
			rows += n - 1
		}
		with := 0
		for _, a := range thread.All(p, year, "2027-01-18") {
			if a.Count.Threads > 0 {
				with++
			}
		}
		if rows != with {
			t.Errorf("%d agencies on the pages at %v, want %d", rows, size, with)
		}
	}
	wantAll(t, saysNow(roomPlan(t), stage.Threads{}), "Benang merah tiap perangkat daerah", "Terbanyak putus di", "misi", "0%", "Seluruh kota")
}

func TestBreaksSayHowManyAndWhere(t *testing.T) {
	p := roomPlan(t)
	count := thread.OfAgency(p, dpmptsp, year, "2027-01-18").Count
	wantAll(t, saysNow(p, stage.Breaks{Agency: dpmptsp}), "Benang putus di mana", "DPMPTSP", "Misi", strconv.Itoa(count.Broken[thread.Mission]), "100%", "Jumlah")
	wantAll(t, saysNow(model.NewPlan(), stage.Breaks{}), "Belum ada baris rencana.")
}

func TestClaimsThatDisagreeStandSideBySide(t *testing.T) {
	got := saysNow(differingPlan(t), stage.Differing{})
	wantAll(t, got, "Pernyataan yang berbeda", "Promosi 12 kali.", "Promosi 15 kali.", "12", "15", "nilai, definisi", "Laporan 2026", "belum ada data")
	wantAll(t, saysNow(roomPlan(t), stage.Differing{}), "Tidak ada pernyataan yang berbeda")
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
