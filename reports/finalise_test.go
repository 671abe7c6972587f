package reports_test

import (
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

func TestFindingsNameWhatIsMissing(t *testing.T) {
	c := held(t)
	for _, want := range []reports.Finding{
		{Check: reports.CheckUndecided, Subject: "Badan Arsip", Agency: c.agencies[3], Slot: c.slots[3]},
		{Check: reports.CheckOwner, Subject: "Sertifikasi halal dipercepat.", Agency: c.agencies[0], Slot: c.slots[0]},
		{Check: reports.CheckDue, Subject: "Sertifikasi halal dipercepat.", Agency: c.agencies[0], Slot: c.slots[0]},
		{Check: reports.CheckClaim, Subject: "Sembilan dari sepuluh pekerja ada di usaha mikro.", Agency: c.agencies[0], Slot: c.slots[0]},
		{Check: reports.CheckUnconfirmed, Subject: "Dinas Pelayanan", Count: 3, Agency: c.agencies[0]},
	} {
		if !slices.Contains(reports.Findings(c.Plan), want) {
			t.Errorf("not found: %+v", want)
		}
	}
	if n := len(reports.Findings(c.Plan)); n != 5 {
		t.Errorf("%d findings, want 5: %+v", n, reports.Findings(c.Plan))
	}
}

func TestNothingIsFoundOnceAllIsMended(t *testing.T) {
	c := held(t)
	c.decide(3, model.Rejected, "di luar kewenangan")
	var whole []model.Record
	for d := range c.Plan.Directives.All() {
		mended := *d
		mended.Owner, mended.Due = "Sekretaris Daerah", "2027-06-30"
		whole = append(whole, &mended)
	}
	for x := range c.Plan.Claims.All() {
		mended := *x
		mended.Source = "Kantor statistik"
		whole = append(whole, &mended)
	}
	c.act(model.Edit{Title: "followup.edit", Put: whole}, model.Context{})
	var corrections []model.ID
	for x := range c.Plan.Corrections.All() {
		corrections = append(corrections, x.ID)
	}
	c.act(model.SetCorrectionState{Corrections: corrections, State: model.Confirmed}, model.Context{})
	if list := reports.Findings(c.Plan); len(list) != 0 {
		t.Errorf("still found: %+v", list)
	}
}

func TestFindingsAboutTheWholeMeeting(t *testing.T) {
	c := newCity(t)
	var absent []model.Record
	for _, p := range c.Plan.Participants.Of(c.days[1]) {
		gone := *p
		gone.Presence = model.Absent
		absent = append(absent, &gone)
	}
	c.act(model.Edit{Title: "attendance.edit", Put: absent}, model.Context{})
	ceiling := &model.Ceiling{Agency: c.agencies[1], Year: year, Amount: 249_999_999_99}
	c.act(model.Edit{Title: "ceiling.edit", Put: []model.Record{ceiling}}, model.Context{})
	var got []string
	for _, f := range reports.Findings(c.Plan) {
		got = append(got, string(f.Check)+" "+f.Subject)
	}
	for _, want := range []string{
		"nobody_present Selasa, 19 Januari 2027", "nothing_agreed Pemaparan Program Prioritas Perangkat Daerah Tahun 2027", "over_ceiling Dinas Pemuda",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("not found: %s in %q", want, got)
		}
	}
}

func TestAnAgencyOfTwoSlotsIsFoundOnce(t *testing.T) {
	c := newCity(t)
	again := &model.Slot{Day: c.days[1], Order: 9, Purpose: model.Presenting, Agency: c.agencies[0], Presentation: 5}
	c.act(model.Edit{Title: "agenda.edit", Put: []model.Record{again}}, model.Context{})
	n := 0
	for _, f := range reports.Findings(c.Plan) {
		if f.Check == reports.CheckUndecided && f.Agency == c.agencies[0] {
			n++
		}
	}
	if n != 1 {
		t.Errorf("found %d times", n)
	}
}

func TestWithoutAMeetingNothingIsAgreed(t *testing.T) {
	list := reports.Findings(model.NewPlan())
	if len(list) != 1 || list[0].Check != reports.CheckNothing {
		t.Errorf("%+v", list)
	}
}

// store is a file in memory.
type store struct {
	*modeltest.Memory
	refuse error
}

func (s store) Plan() *model.Plan       { return s.Memory.Plan }
func (s store) Size() int64             { return int64(len(s.Entries)) }
func (s store) Root() ([32]byte, error) { return [32]byte{0xab, 31: 0xcd}, nil }

func (s store) Do(a model.Act, c model.Context) (*model.Entry, error) {
	if s.refuse != nil {
		return nil, s.refuse
	}
	c.At = model.At(time.Date(year, time.January, 20, 8, 0, 0, 0, time.UTC))
	return s.Memory.Do(a, c)
}

func TestFinaliseRecordsWhatThePaperIsMadeOf(t *testing.T) {
	c := held(t)
	issue, err := reports.Finalise(store{Memory: c.Memory}, " diputuskan pimpinan ")
	if err != nil {
		t.Fatal(err)
	}
	digest, err := c.Plan.Digest()
	if err != nil {
		t.Fatal(err)
	}
	if size := int64(len(c.Entries)) - 1; issue.Version != 1 || issue.Fingerprint != digest || issue.Size != size || issue.Root != hex.EncodeToString([]byte{0xab})+strings.Repeat("00", 30)+"cd" {
		t.Errorf("issue %+v", issue)
	}
	want := "diputuskan pimpinan: giliran tanpa keputusan: Badan Arsip; arahan tanpa penanggung jawab: Sertifikasi halal dipercepat.; " +
		"arahan tanpa tenggat: Sertifikasi halal dipercepat.; pernyataan tanpa sumber: Sembilan dari sepuluh pekerja ada di usaha mikro.; " +
		"koreksi belum dikonfirmasi: Dinas Pelayanan (3 koreksi)"
	if issue.Overrides != want {
		t.Errorf("overrides %q, want %q", issue.Overrides, want)
	}
	minutes(t, c.Plan, reports.Options{Final: issue})
	if _, err := reports.Finalise(store{Memory: c.Memory}, ""); model.CodeOf(err) != model.Conflict {
		t.Errorf("a second version while the first stands: %v", err)
	}
	c.act(model.Reopen{Reason: "angka salah"}, model.Context{})
	second, err := reports.Finalise(store{Memory: c.Memory}, "")
	if err != nil {
		t.Fatal(err)
	}
	if second.Version != 2 || second.Fingerprint != digest || second.Overrides != want {
		t.Errorf("the second version of the same data is %+v", second)
	}
}

func TestFinaliseRefusesWhatIsLeftWithoutAReason(t *testing.T) {
	c := held(t)
	acts := len(c.Entries)
	for _, reason := range []string{"", "  "} {
		_, err := reports.Finalise(store{Memory: c.Memory}, reason)
		if model.CodeOf(err) != model.Conflict || !strings.Contains(err.Error(), "5 hal belum lengkap") {
			t.Errorf("%q: %v", reason, err)
		}
	}
	if len(c.Entries) != acts {
		t.Error("something was recorded")
	}
}

func TestFinaliseTellsWhyItWasRefused(t *testing.T) {
	locked := model.Errorf(model.Locked, "", "Berkas hanya dapat dibaca.")
	if _, err := reports.Finalise(store{Memory: held(t).Memory, refuse: locked}, "x"); !errors.Is(err, locked) {
		t.Errorf("got %v", err)
	}
}

func TestFindingsAreLetPassOneByOneAndHeldAgain(t *testing.T) {
	c := held(t)
	all := reports.AllFindings(c.Plan)
	c.act(reports.LetPass(all[:1], "dijadwalkan ulang"), model.Context{})
	c.act(reports.LetPass(all[3:4], "data menyusul"), model.Context{})
	if left := reports.Findings(c.Plan); len(left) != 3 || left[0].Check != reports.CheckOwner {
		t.Errorf("left: %+v", left)
	}
	if list := reports.AllFindings(c.Plan); len(list) != 5 || list[0].Pass == nil || list[0].Pass.Reason != "dijadwalkan ulang" || list[1].Pass != nil {
		t.Errorf("all: %+v", list)
	}
	c.act(model.HoldBack{ID: reports.AllFindings(c.Plan)[0].Pass.ID}, model.Context{})
	if left := reports.Findings(c.Plan); len(left) != 4 || left[0].Check != reports.CheckUndecided {
		t.Errorf("left after one was held back: %+v", left)
	}
}

func TestWhatWasLetPassIsPrintedInFullByItsReason(t *testing.T) {
	c := held(t)
	all := reports.AllFindings(c.Plan)
	c.act(reports.LetPass(all[:2], "dijadwalkan ulang"), model.Context{})
	c.act(reports.LetPass(all[2:], "data menyusul"), model.Context{})
	c.decide(3, model.Rejected, "di luar kewenangan") // what passed is mended: its pass says nothing any more
	issue, err := reports.Finalise(store{Memory: c.Memory}, "")
	if err != nil {
		t.Fatal(err)
	}
	doc := minutes(t, c.Plan, reports.Options{Final: issue})
	printed := readOut(pages(t, doc))
	wants(t, printed, "Disahkan dengan catatan:", "Alasan: dijadwalkan ulang1. arahan tanpa penanggung jawab: Sertifikasi halal dipercepat.",
		"Alasan: data menyusul1. arahan tanpa tenggat", "3. koreksi belum dikonfirmasi: Dinas Pelayanan (3 koreksi)")
	if strings.Contains(printed, squeezed("giliran tanpa keputusan: Badan Arsip")) || strings.Contains(issue.Overrides, "Badan Arsip") {
		t.Error("the pass of what was mended is printed")
	}
	extract, err := reports.Extract(c.Plan, c.agencies[1], reports.NotulaOptions{Options: reports.Options{Final: issue}})
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(readOut(pages(t, extract)), "Sertifikasi") {
		t.Error("the extract of one agency tells what was let pass of another")
	}
}

func TestEveryPassIsPrintedHoweverMany(t *testing.T) {
	c := held(t)
	for range 60 {
		c.act(model.GiveDirective{Text: long("Siapkan", 300) + itoa(len(c.Entries))}, model.Context{})
	}
	issue, err := reports.Finalise(store{Memory: c.Memory}, "dilengkapi dalam sepekan")
	if err != nil {
		t.Fatal(err)
	}
	list := pages(t, minutes(t, c.Plan, reports.Options{Final: issue}))
	readable(t, list)
	printed := readOut(list)
	for _, f := range reports.AllFindings(c.Plan) {
		wants(t, printed, reports.DefaultWording().Checks[f.Check]+": "+f.Subject)
	}
}

func TestTheNextVersionSaysWhyItReplacesTheLast(t *testing.T) {
	c := held(t)
	first, err := reports.Finalise(store{Memory: c.Memory}, "tetap disahkan")
	if err != nil {
		t.Fatal(err)
	}
	if printed := readOut(pages(t, minutes(t, c.Plan, reports.Options{Final: first}))); strings.Contains(printed, "menggantikan") {
		t.Error("the first version replaces something")
	}
	c.act(model.Reopen{Reason: "pagu Dinas Pemuda keliru."}, model.Context{})
	c.act(model.GiveDirective{Text: "Perbaiki pagu.", Owner: "Kepala Dinas Pemuda", Due: "2027-02-01"}, model.Context{})
	second, err := reports.Finalise(store{Memory: c.Memory}, "tetap disahkan")
	if err != nil {
		t.Fatal(err)
	}
	wants(t, readOut(pages(t, minutes(t, c.Plan, reports.Options{Final: second}))), "Versi 2 menggantikan versi 1; dibuka kembali dengan alasan: pagu Dinas Pemuda keliru.")
}

// TestDecisionWithoutReasonIsFound makes what no act of today makes, as older files may hold it.
func TestDecisionWithoutReasonIsFound(t *testing.T) {
	records := map[model.Kind][]model.Record{}
	p := held(t).Plan
	for _, kind := range model.Kinds() {
		for _, r := range p.Records(kind) {
			if d, is := r.(*model.Decision); is {
				bare := *d
				bare.Reason = ""
				r = &bare
			}
			records[kind] = append(records[kind], r)
		}
	}
	var got []string
	for _, f := range reports.Findings(model.LoadPlan(records)) {
		if f.Check == reports.CheckReason {
			got = append(got, f.Subject)
		}
	}
	if want := []string{"2.18.03.2.01.0003 Penyusunan peta potensi", "Dinas Pasar"}; !slices.Equal(got, want) {
		t.Errorf("found %q, want %q", got, want)
	}
}

func TestARegionOverItsOwnCeilingIsFound(t *testing.T) {
	c := held(t)
	ceiling := &model.Ceiling{Year: year, Amount: 1}
	c.act(model.Edit{Title: "ceiling.edit", Put: []model.Record{ceiling}}, model.Context{})
	list := reports.Findings(c.Plan)
	if last := list[len(list)-1]; last.Check != reports.CheckOverCeiling || last.Subject != "Kota Uji" {
		t.Errorf("found last: %+v", last)
	}
}

func TestEveryCheckHasItsSentence(t *testing.T) {
	words := reports.DefaultWording()
	for _, check := range reports.Checks() {
		if words.Checks[check] == "" {
			t.Errorf("%s has no sentence", check)
		}
	}
	if len(words.Checks) != len(reports.Checks()) {
		t.Errorf("%d sentences for %d checks", len(words.Checks), len(reports.Checks()))
	}
}
