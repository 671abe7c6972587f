package reports_test

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

func notula(t testing.TB, m *modeltest.Memory, o reports.NotulaOptions) paper.Document {
	t.Helper()
	o.Carried = model.Carries(m.Entries)
	doc, err := reports.Notula(m.Plan, m.Plan.CurrentMeeting(), o)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// closedTown is the small town after its first day: the first agency is gone on with on the next day, the second was not heard.
func closedTown(t testing.TB) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	at := func(clock string) model.Instant {
		when, err := time.Parse("2006-01-02 15.04", "2027-01-18 "+clock)
		if err != nil {
			t.Fatal(err)
		}
		return model.At(when.Add(-7 * time.Hour))
	}
	in := func(clock, speaker, reason string, slot, agency model.ID, act model.Act) {
		w.ActIn(act, model.Context{At: at(clock), Speaker: speaker, Reason: reason, Slot: slot, Agency: agency})
	}
	about := func(clock, speaker, reason string, act model.Act) { in(clock, speaker, reason, w.Slot, w.Agency, act) }
	in("07.30", "", "", 0, 0, model.EditDay{Date: "2027-01-19", Start: 8 * 60, End: 12 * 60})
	in("07.31", "", "", 0, 0, model.AddParticipants{Day: w.Day, People: []model.Person{{Office: "Wali Kota"}, {Office: "Inspektur"}, {Office: "Kepala Dinas Koperasi"}}})
	for i, presence := range []model.Presence{model.Present, model.Deputy, model.Absent} {
		who := w.Plan.Participants.Of(w.Day)[i]
		in("07.32", "", "", 0, 0, model.SetPresence{Participants: []model.ID{who.ID}, Presence: presence, Deputy: strings.Repeat("Sekretaris", i%2)})
	}
	in("08.05", "", "", w.Opening, 0, model.BeginSlot{Slot: w.Opening})
	in("08.10", "Wali Kota", "", w.Opening, 0, model.TakeNote{Text: "Benang merah tidak boleh putus."})
	about("08.20", "", "", model.BeginSlot{Slot: w.Slot})
	about("08.25", "Kepala Dinas", "", model.RecordClaim{Text: "Sembilan dari sepuluh izin selesai tiga hari.", Value: "90 %"})
	about("08.26", "Kepala Bappeda", "", model.RecordClaim{Text: "Laju pertumbuhan 5,5 %.", Value: "5,5 %", Source: "Kantor statistik."})
	about("08.30", "Wali Kota", "sesuai kemampuan", model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 80_000_000_00})
	about("08.31", "Wali Kota", "", model.CorrectBudget{Line: w.OtherSub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 230_000_000_00})
	about("08.32", "Wali Kota", "", model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: year, Value: "100"})
	about("08.33", "Sekretaris Daerah", "", model.CorrectText{Line: w.Sub, Field: model.FieldName, Text: "Pelayanan Perizinan Berusaha"})
	about("08.35", "Wali Kota", "bertahap", model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub, w.OtherSub}, Verdict: model.AcceptedFixing})
	about("08.36", "", "", model.Decide{Agency: w.Agency, Verdict: model.Accepted})
	about("08.37", "Wali Kota", "", model.GiveDirective{Text: "Jadwalkan per kelurahan.", Owner: "Kepala Dinas", Due: "2027-03-31", Line: w.Sub})
	about("08.38", "Wali Kota", "", model.GiveDirective{Text: "Belajar ke kota lain.", Form: model.Visit})
	in("08.40", "Sekretaris Daerah", "", 0, 0, model.TakeNote{Text: "Konsumsi di ruang sebelah."})
	in("08.45", "", "", 0, 0, model.CloseDay{Title: "Tutup hari 1", Continue: true})
	return w
}

func TestNotulaTreeIsAsItWas(t *testing.T) {
	doc := notula(t, closedTown(t).Memory, reports.NotulaOptions{Day: 1})
	if !strings.HasPrefix(doc.Footer.Left, "Rancangan · sidik data ") {
		t.Errorf("footer %q", doc.Footer.Left)
	}
	doc.Footer.Left = "" // follows every change of the records
	golden(t, "notula", outline(doc))
}

// TestEverythingThatWasSaidIsInTheNotula looks for every record of three meetings on paper, and at whether it can be read there.
func TestEverythingThatWasSaidIsInTheNotula(t *testing.T) {
	played := modeltest.Contoh(t)
	for name, m := range map[string]*modeltest.Memory{"city": held(t).Memory, "town": closedTown(t).Memory, "sample": played} {
		t.Run(name, func(t *testing.T) {
			list := pages(t, notula(t, m, reports.NotulaOptions{}))
			readable(t, list)
			printed := readOut(list)
			p := m.Plan
			wants(t, printed, p.CurrentMeeting().Place, "NOTULA", "LEMBAR ARAHAN DAN KOREKSI", "Hari ke-1: Senin, 18 Januari 2027")
			for x := range p.Notes.All() {
				if saidElsewhere(p, x.Said) {
					lacksText(t, printed, x.Text)
					continue
				}
				wants(t, printed, x.Text, x.Speaker)
			}
			wantsSayings(t, printed, p)
			for x := range p.Decisions.All() {
				wants(t, printed, strings.TrimRight(x.Reason, "."))
			}
			wantsCorrections(t, printed, p)
			if strings.ContainsAny(printed, "{}") {
				t.Error("a word in braces was not replaced")
			}
		})
	}
}

func TestNotulaSaysHowTheDayWent(t *testing.T) {
	w := closedTown(t)
	printed := readOut(pages(t, notula(t, w.Memory, reports.NotulaOptions{Day: 1})))
	wants(t, printed, "1 hadir, 1 diwakili, 1 tidak hadir", "Inspektur oleh Sekretaris", "Kepala Dinas Koperasi", "pukul 08.05–08.45 WIB (direncanakan 08.00–12.00)",
		"berlangsung pukul 08.20–08.45 WIB: 25 menit dari 45 menit", "sisa 20 menit dilanjutkan pada Selasa, 19 Januari 2027",
		"Dinas Koperasi: belum dipaparkan, dipindahkan ke Selasa, 19 Januari 2027", "Koreksi pagu dalam giliran ini seluruhnya bertambah Rp10.000.000,00 (sepuluh juta rupiah)",
		"semula Rp100.000.000,00, menjadi Rp80.000.000,00, berkurang Rp20.000.000,00 (dua puluh juta rupiah)", "Tenggat: belum ditentukan")
	w.Act(model.BeginSlot{Slot: w.OtherSlot})
	second := readOut(pages(t, notula(t, w.Memory, reports.NotulaOptions{Day: 2})))
	wants(t, second, "masih berlangsung", "Dinas Koperasi", "Notula ini disusun selagi rapat masih berlangsung.", "Dinas Penanaman Modal (lanjutan): belum dipaparkan.")
	if strings.Contains(second, squeezed("Benang merah tidak boleh putus.")) {
		t.Error("the notula of the second day tells of the first")
	}
}

func TestPlannedTimesAreThoseOfTheAgendaWhenTheDayBegan(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.EditDay{Date: "2027-01-19", Start: 8 * 60, End: 12 * 60})
	agenda := w.Plan.Clone()
	w.Act(model.BeginSlot{Slot: w.OtherSlot})
	w.Act(model.CarrySlot{Slots: []model.ID{w.Slot}})
	o := reports.NotulaOptions{Day: 1}
	wants(t, readOut(pages(t, notula(t, w.Memory, o))), "Direncanakan pukul 08.15–08.45")
	o.Agendas = map[model.ID]*model.Plan{w.Day: agenda}
	wants(t, readOut(pages(t, notula(t, w.Memory, o))), "Direncanakan pukul 09.00–09.30", "Dinas Penanaman Modal: belum dipaparkan, dipindahkan ke Selasa, 19 Januari 2027.")
}

func TestOnlyTheLastDayEndsTheNotula(t *testing.T) {
	w := closedTown(t)
	w.ActIn(model.BeginSlot{Slot: w.OtherSlot}, model.Context{At: model.WIB.Instant("2027-01-19", 8*60)})
	w.ActIn(model.EndSlot{}, model.Context{At: model.WIB.Instant("2027-01-19", 8*60+30)})
	printed := readOut(pages(t, notula(t, w.Memory, reports.NotulaOptions{})))
	if n := strings.Count(printed, squeezed("Demikian notula ini dibuat")); n != 1 {
		t.Errorf("the notula ends %d times", n)
	}
	wants(t, printed, "Rapat hari ke-2 selesai pukul 08.30 WIB. Demikian notula", "Arahan dan koreksi rapat ini yang masih harus ditindaklanjuti.")
}

func TestNotulaOfLongTextsIsReadable(t *testing.T) {
	w := modeltest.Small(t)
	said := model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: long("Wali Kota", 200), Reason: long("disesuaikan", longName)}
	w.Act(model.Edit{Title: "agency.edit", Put: []model.Record{renamed(w.Plan.Lines.Get(w.Sub), long("Penyediaan", longName)), reworded(w.Plan.Indicators.Get(w.Output), long("Jumlah", longIndicator))}})
	w.Act(model.BeginSlot{Slot: w.Slot})
	w.ActIn(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 98_765_432_198_765_43}, said)
	w.ActIn(model.CorrectTarget{Indicator: w.Output, Stage: model.Agreed, Year: year, Value: "≥ 95"}, said)
	w.ActIn(model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Rejected}, said)
	w.ActIn(model.TakeNote{Text: long("Catatan", 2000)}, said)
	w.ActIn(model.GiveDirective{Text: long("Arahan", 900), Owner: long("Kepala", 200), Due: "2027-03-31"}, said)
	list := pages(t, notula(t, w.Memory, reports.NotulaOptions{Day: 1}))
	readable(t, list)
	wants(t, readOut(list), long("Catatan", 2000), long("Penyediaan", longName), long("Jumlah", longIndicator))
}

func renamed(l *model.Line, name string) *model.Line {
	after := *l
	after.Name = name
	return &after
}

func reworded(i *model.Indicator, text string) *model.Indicator {
	after := *i
	after.Text = text
	return &after
}

func TestOddMeetingsGiveWholeNotulas(t *testing.T) {
	for name, plan := range oddMeetings(t) {
		if len(plan.Days.Of(plan.CurrentMeeting().ID)) == 0 {
			continue
		}
		t.Run(name, func(t *testing.T) {
			doc, err := reports.Notula(plan, plan.CurrentMeeting(), reports.NotulaOptions{})
			if err != nil {
				t.Fatal(err)
			}
			list := pages(t, doc)
			readable(t, list)
			wants(t, readOut(list), "NOTULA", "Notulis", "LEMBAR ARAHAN DAN KOREKSI")
		})
	}
}

func TestNotulaIsRefusedWithoutItsDay(t *testing.T) {
	w := modeltest.Small(t)
	for _, day := range []int{-1, 2} {
		if _, err := reports.Notula(w.Plan, w.Plan.CurrentMeeting(), reports.NotulaOptions{Day: day}); model.CodeOf(err) != model.NotFound {
			t.Errorf("day %d gives %v", day, err)
		}
	}
	for name, refused := range map[string]func() error{
		"no region":  func() error { _, err := reports.Notula(model.NewPlan(), nil, reports.NotulaOptions{}); return err },
		"no meeting": func() error { _, err := reports.Notula(w.Plan, nil, reports.NotulaOptions{}); return err },
		"no days": func() error {
			bare := oddMeetings(t)["bare"]
			_, err := reports.Notula(bare, bare.CurrentMeeting(), reports.NotulaOptions{})
			return err
		},
		"other data": func() error {
			stale := reports.Options{Final: &model.Issue{Version: 1, Fingerprint: "00"}}
			_, err := reports.Notula(w.Plan, w.Plan.CurrentMeeting(), reports.NotulaOptions{Options: stale})
			return err
		},
	} {
		if err := refused(); model.CodeOf(err) != model.Conflict {
			t.Errorf("%s gives %v", name, err)
		}
	}
}

func TestNotulaIsWrittenTheSameEachTimeAndCanBeBrokenOff(t *testing.T) {
	var first, second, none bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &second} {
		n, err := reports.Request{Kind: reports.KindNotula, NotulaOptions: reports.NotulaOptions{Day: 1}}.Write(t.Context(), out, closedTown(t).Plan, nil)
		if err != nil || n < 2 {
			t.Fatalf("%d pages, %v", n, err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the same plan and options gave other bytes")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var o reports.Options
	if _, err := o.For(reports.KindNotula).Write(ctx, &none, closedTown(t).Plan, nil); !errors.Is(err, context.Canceled) || none.Len() > 0 {
		t.Errorf("cancelled: %v, %d bytes", err, none.Len())
	}
	name := reports.Request{Kind: reports.KindNotula, NotulaOptions: reports.NotulaOptions{Day: 1, Options: reports.Options{Public: true}}}.FileName(closedTown(t).Plan)
	if want := "notula-2027-hari-1-rancangan-publik.pdf"; filepath.Base(name) != want {
		t.Errorf("named %s, want %s", name, want)
	}
}
