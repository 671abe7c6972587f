package reports_test

import (
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

const year = modeltest.PlanYear

const (
	longName      = 410 // characters of the longest real name of a sub kegiatan
	longIndicator = 478
)

// long gives a text of exactly n characters with ordinary words.
func long(start string, n int) string {
	text := start + strings.Repeat(" dan penyelenggaraan pelayanan terpadu bagi masyarakat", n/50+1)
	return strings.TrimRight(text[:n-1], " ") + strings.Repeat("i", n-len(strings.TrimRight(text[:n-1], " ")))
}

// city is a meeting of two days about four agencies, made by acts: the first decided line by line with corrections of both kinds, the second agreed as
// a whole, the third deferred as a whole, the fourth not yet heard.
type city struct {
	*modeltest.Memory
	t   testing.TB
	ids *model.IDs
	now time.Time

	meeting               model.ID
	days, slots, agencies []model.ID
	pad, apbn             model.ID
	subs                  []model.ID // of the first agency
	outcome               model.ID
	program               model.ID
}

func newCity(t testing.TB) *city {
	t.Helper()
	c := &city{Memory: modeltest.NewMemory(), t: t, ids: model.NewIDs("city"), now: time.Date(year, time.January, 18, 1, 0, 0, 0, time.UTC)}
	c.act(model.Edit{Title: "setup.region", Put: c.setup()}, model.Context{})
	for n := range 4 {
		c.act(model.Edit{Title: "agency.edit", Put: c.agency(n)}, model.Context{})
	}
	c.act(model.Edit{Title: "agenda.edit", Put: c.agenda()}, model.Context{})
	return c
}

// held is the city after its first day.
func held(t testing.TB) *city {
	t.Helper()
	c := newCity(t)
	c.first()
	c.act(model.BeginSlot{Slot: c.slots[1]}, model.Context{Slot: c.slots[1]})
	c.decide(1, model.AcceptedFixing, "lengkapi kerangka acuan kerja")
	c.act(model.BeginSlot{Slot: c.slots[2]}, model.Context{Slot: c.slots[2]})
	c.decide(2, model.Deferred, "menunggu hasil kajian kebutuhan")
	c.act(model.EndSlot{}, model.Context{})
	return c
}

// first is the slot of the first agency.
func (c *city) first() {
	said := model.Context{Slot: c.slots[0], Agency: c.agencies[0], Speaker: "Wali Kota Uji"}
	c.act(model.BeginSlot{Slot: c.slots[0]}, said)
	fix := said
	fix.Reason = "disesuaikan dengan kemampuan keuangan daerah"
	c.act(model.CorrectBudget{Line: c.subs[0], Fund: c.pad, Stage: model.Agreed, Year: year, Amount: 75_708_214_669_06}, fix)
	c.act(model.CorrectTarget{Indicator: c.outcome, Stage: model.Agreed, Year: year, Value: "≥ 95"}, fix)
	c.act(model.CorrectBudget{Line: c.subs[1], Fund: 0, Stage: model.Agreed, Year: year, Amount: 40_000_000_00}, fix)
	c.act(model.Decide{Agency: c.agencies[0], Lines: []model.ID{c.program}, Verdict: model.Accepted}, said)
	fix.Reason = "tumpang tindih dengan kegiatan provinsi"
	c.act(model.Decide{Agency: c.agencies[0], Lines: []model.ID{c.subs[2]}, Verdict: model.Rejected}, fix)
	c.act(model.GiveDirective{Text: "Belajar ke daerah yang angka kepuasannya tertinggi.", Owner: "Kepala Dinas Pelayanan", Due: "2027-03-31", Line: c.program}, said)
	c.act(model.GiveDirective{Text: "Sertifikasi halal dipercepat."}, said)
	c.act(model.RecordClaim{Text: "Sembilan dari sepuluh pekerja ada di usaha mikro.", Value: "90%"}, said)
	c.act(model.RecordClaim{Text: "Laju pertumbuhan ekonomi", Value: "5,5%", Source: "Kantor statistik 2026"}, said)
	c.act(model.GiveDirective{Text: "Data tiap perangkat daerah disatukan.", Owner: "Sekretaris Daerah", Due: "2027-02-15"}, model.Context{Speaker: "Wakil Wali Kota Uji"})
}

func (c *city) act(a model.Act, ctx model.Context) {
	c.t.Helper()
	c.now = c.now.Add(time.Minute)
	ctx.At = model.At(c.now)
	if _, err := c.Do(a, ctx); err != nil {
		c.t.Fatalf("%s: %v", a.Name(), err)
	}
}

func (c *city) decide(agency int, v model.Verdict, reason string) {
	c.t.Helper()
	c.act(model.Decide{Agency: c.agencies[agency], Verdict: v}, model.Context{Slot: c.slots[agency], Agency: c.agencies[agency], Reason: reason})
}

func (c *city) setup() []model.Record {
	c.pad, c.apbn = c.ids.Next(), c.ids.Next()
	return []model.Record{
		&model.Region{
			ID: model.RegionID, Name: "Kota Uji", Government: "PEMERINTAH KOTA UJI", Office: "SEKRETARIAT DAERAH",
			Address: "Jalan Uji Nomor 1 Kota Uji 00000", Place: "Kota Uji", Zone: model.WITA, Year: year,
		},
		&model.Official{ID: c.ids.Next(), Order: 1, Office: "WALI KOTA UJI", Name: "NAMA WALI KOTA", Role: model.Chair},
		&model.Official{
			ID: c.ids.Next(), Order: 2, Office: "SEKRETARIS DAERAH", Name: "NAMA SEKRETARIS", Rank: "Pembina Utama Madya", NIP: "19700101 199503 1 001",
			Role: model.Knowing,
		},
		&model.Fund{ID: c.pad, Code: "1", Name: "PAD"},
		&model.Fund{ID: c.apbn, Code: "9", Name: "APBN Tugas Pembantuan", Outside: true},
	}
}

var agencyNames = []string{"Dinas Pelayanan", "Dinas Pemuda", "Dinas Pasar", "Badan Arsip"}

// agency gives an agency with a program of one kegiatan; that of the first has three sub kegiatan, the others one.
func (c *city) agency(n int) []model.Record {
	id, program, activity := c.ids.Next(), c.ids.Next(), c.ids.Next()
	c.agencies = append(c.agencies, id)
	field := []string{"2.18", "2.19", "3.30", "2.24"}[n]
	put := []model.Record{
		&model.Agency{ID: id, Order: n + 1, Code: field + ".0.00.0.00.01.0000", Name: agencyNames[n], Head: "Kepala " + agencyNames[n]},
		&model.Line{ID: program, Agency: id, Year: year, Level: model.Program, Code: field + ".03", Name: "PROGRAM " + strings.ToUpper(agencyNames[n])},
		&model.Line{ID: activity, Agency: id, Parent: program, Year: year, Level: model.Activity, Code: field + ".03.2.01", Name: "Kegiatan " + agencyNames[n]},
	}
	if n > 0 {
		return append(put, c.sub(id, activity, field+".03.2.01.0001", "Penyediaan sarana "+agencyNames[n], c.pad, model.Money(n)*250_000_000_00)...)
	}
	c.program, c.outcome = program, c.ids.Next()
	put = append(put, c.indicator(c.outcome, program, 1, "Indeks kepuasan masyarakat", "Indeks", "≥ 90")...)
	put = append(put, c.indicator(c.ids.Next(), program, 2, "Opini atas laporan", "Opini", "WTP")...)
	put = append(put, c.sub(id, activity, field+".03.2.01.0001", long("Penyediaan pelayanan perizinan", longName), c.pad, 90_000_000_000_00)...)
	c.subs = append(c.subs, put[len(put)-4].Key())
	put = append(put, c.sub(id, activity, field+".03.2.01.0002", "Penyediaan layanan konsultasi", 0, 30_000_000_00)...)
	c.subs = append(c.subs, put[len(put)-4].Key())
	put = append(put, c.sub(id, activity, field+".03.2.01.0003", "Penyusunan peta potensi", c.apbn, 15_000_000_00)...)
	c.subs = append(c.subs, put[len(put)-4].Key())
	put = append(put, c.sub(id, activity, field+".03.2.01.0004", "Pengawasan penanaman modal", c.apbn, 12_500_000_00)...)
	return put
}

func (c *city) sub(agency, parent model.ID, code, name string, fund model.ID, amount model.Money) []model.Record {
	id := c.ids.Next()
	put := []model.Record{
		&model.Line{ID: id, Agency: agency, Parent: parent, Year: year, Level: model.SubActivity, Code: code, Name: name},
		&model.Budget{ID: c.ids.Next(), Line: id, Fund: fund, Stage: model.Proposed, Year: year, Amount: amount},
	}
	return append(put, c.indicator(c.ids.Next(), id, 1, "Jumlah "+strings.ToLower(name[:12]), "Orang", "120")...)
}

func (c *city) indicator(id, line model.ID, order int, text, unit, target string) []model.Record {
	return []model.Record{
		&model.Indicator{ID: id, Line: line, Order: order, Text: text, Unit: unit},
		&model.Target{ID: c.ids.Next(), Indicator: id, Stage: model.Proposed, Year: year, Value: target},
	}
}

func (c *city) agenda() []model.Record {
	c.meeting = c.ids.Next()
	put := []model.Record{&model.Meeting{
		ID: c.meeting, Title: "Pemaparan Program Prioritas Perangkat Daerah Tahun 2027", Year: year, Number: "050/012/2027", Place: "Ruang Rapat Utama",
		Base: model.Proposed,
	}}
	for d := range 2 {
		day := c.ids.Next()
		c.days = append(c.days, day)
		put = append(put,
			&model.Day{ID: day, Meeting: c.meeting, Date: model.NewDate(year, time.January, 18+d), Start: 8 * 60, End: 15 * 60},
			&model.Participant{ID: c.ids.Next(), Day: day, Order: 1, Name: "Nama Kepala Pelayanan", Office: "Kepala Dinas Pelayanan", Agency: c.agencies[0], Presence: model.Present},
			&model.Participant{
				ID: c.ids.Next(), Day: day, Order: 2, Name: "Nama Kepala Pemuda", Office: "Kepala Dinas Pemuda", Agency: c.agencies[1], Presence: model.Deputy,
				Deputy: "Nama Sekretaris Pemuda",
			},
			&model.Participant{ID: c.ids.Next(), Day: day, Order: 3, Name: "Nama Yang Tidak Hadir", Office: "Kepala Dinas Pasar", Agency: c.agencies[2], Presence: model.Absent},
		)
	}
	for n, agency := range c.agencies {
		slot := c.ids.Next()
		c.slots = append(c.slots, slot)
		put = append(put, &model.Slot{ID: slot, Day: c.days[n/3], Order: n + 1, Purpose: model.Presenting, Agency: agency, Presentation: 10, Discussion: 20})
	}
	return put
}

// final records a final version as a file would.
func (c *city) final(overrides string) *model.Issue {
	c.t.Helper()
	digest, err := c.Plan.Digest()
	if err != nil {
		c.t.Fatal(err)
	}
	size := int64(len(c.Entries))
	c.act(model.Finalise{Fingerprint: digest, Size: size, Root: strings.Repeat("0123456789abcdef", 4), Overrides: overrides}, model.Context{})
	issues := c.Plan.Issues.Of(c.meeting)
	return issues[len(issues)-1]
}
