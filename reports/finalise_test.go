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
	} {
		if !slices.Contains(reports.Findings(c.Plan), want) {
			t.Errorf("not found: %+v", want)
		}
	}
	if n := len(reports.Findings(c.Plan)); n != 4 {
		t.Errorf("%d findings, want 4: %+v", n, reports.Findings(c.Plan))
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
	digest, err := c.Plan.Digest()
	if err != nil {
		t.Fatal(err)
	}
	size := int64(len(c.Entries))
	issue, err := reports.Finalise(store{Memory: c.Memory}, reports.Findings(c.Plan), " diputuskan pimpinan ")
	if err != nil {
		t.Fatal(err)
	}
	if issue.Version != 1 || issue.Fingerprint != digest || issue.Size != size || issue.Root != hex.EncodeToString([]byte{0xab})+strings.Repeat("00", 30)+"cd" {
		t.Errorf("issue %+v", issue)
	}
	want := "diputuskan pimpinan: giliran tanpa keputusan (1); arahan tanpa penanggung jawab (1); arahan tanpa tenggat (1); pernyataan tanpa sumber (1)"
	if issue.Overrides != want {
		t.Errorf("overrides %q, want %q", issue.Overrides, want)
	}
	minutes(t, c.Plan, reports.Options{Final: issue})
	second, err := reports.Finalise(store{Memory: c.Memory}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	if second.Version != 2 || second.Fingerprint != digest || second.Overrides != "" {
		t.Errorf("the second version of the same data is %+v", second)
	}
}

func TestFinaliseTellsWhyItWasRefused(t *testing.T) {
	locked := model.Errorf(model.Locked, "", "Berkas hanya dapat dibaca.")
	if _, err := reports.Finalise(store{Memory: held(t).Memory, refuse: locked}, nil, ""); !errors.Is(err, locked) {
		t.Errorf("got %v", err)
	}
}

func TestEveryCheckHasItsSentence(t *testing.T) {
	words := reports.DefaultWording()
	for _, check := range []reports.Check{
		reports.CheckNobody, reports.CheckNothing, reports.CheckUndecided, reports.CheckOwner, reports.CheckDue, reports.CheckClaim, reports.CheckOverCeiling,
		reports.CheckParagraph,
	} {
		if words.Checks[check] == "" {
			t.Errorf("%s has no sentence", check)
		}
	}
	if len(words.Checks) != 8 {
		t.Errorf("%d sentences for 8 checks", len(words.Checks))
	}
}
