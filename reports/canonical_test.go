package reports_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

func canonical(t testing.TB, p *model.Plan, r reports.Request) []byte {
	t.Helper()
	data, err := reports.Canonical(p, r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// asTree reads data back as any JSON reader would.
func asTree(t testing.TB, data []byte) map[string]any {
	t.Helper()
	var all map[string]any
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return all
}

func TestDataAreCanonical(t *testing.T) {
	c := held(t)
	r := reports.Options{}.For(reports.KindMinutes)
	data := canonical(t, c.Plan, r)
	if !bytes.Equal(data, canonical(t, held(t).Plan, r)) {
		t.Error("the same plan and request gave other bytes")
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, data); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(compact.Bytes(), data) || bytes.ContainsAny(data, "\n\r\t") || bytes.Contains(data, []byte(`\u003c`)) {
		t.Error("the data hold spaces or escapes that they need not")
	}
	if bytes.Contains(data, []byte("null")) {
		t.Error("a list is absent instead of empty")
	}
	golden(t, "naskah_json", strings.ReplaceAll(string(data), asTree(t, data)["fingerprint"].(string), "…"))
}

func TestDataSayWhatThePaperSays(t *testing.T) {
	c := held(t)
	all := asTree(t, canonical(t, c.Plan, reports.Options{}.For(reports.KindMinutes)))
	var before, after model.Money
	for _, a := range c.Plan.Agreements(c.Plan.CurrentMeeting()) {
		before, after = before+a.Before.Amount, after+a.After.Amount
	}
	if all["agreed_before"] != locale.FormatPlain(before) || all["agreed_after"] != locale.FormatPlain(after) {
		t.Errorf("totals %v and %v, want %v and %v", all["agreed_before"], all["agreed_after"], before, after)
	}
	for name, want := range map[string]int{
		"corrections": c.Plan.Corrections.Len(), "directives": c.Plan.Directives.Len(), "claims": c.Plan.Claims.Len(), "decisions": c.Plan.Decisions.Len(),
		"attendance": c.Plan.Participants.Len(), "passed": 0,
	} {
		if n := len(all[name].([]any)); n != want {
			t.Errorf("%d %s, want %d", n, name, want)
		}
	}
	printed := readOut(pages(t, minutes(t, c.Plan, reports.Options{})))
	for _, line := range all["agreed"].([]any) {
		wants(t, printed, line.(map[string]any)["code"].(string), line.(map[string]any)["name"].(string))
	}
	for _, line := range all["open"].([]any) {
		wants(t, printed, line.(map[string]any)["reason"].(string))
	}
}

func TestDataOfAnExtractAreItsAgencys(t *testing.T) {
	c := held(t)
	r := reports.Options{}.For(reports.KindExtract)
	r.Agency = c.agencies[1]
	all := asTree(t, canonical(t, c.Plan, r))
	for _, name := range []string{"agreed", "open", "decisions", "directives", "corrections", "claims", "notes"} {
		for _, x := range all[name].([]any) {
			if code := x.(map[string]any)["agency"]; code != c.Plan.Agencies.Get(c.agencies[1]).Code {
				t.Errorf("%s about %v", name, code)
			}
		}
	}
	if n := len(all["agreed"].([]any)); n == 0 {
		t.Error("nothing was agreed")
	}
}

// Whoever has a paper can read no personal number in its data that the paper does not print; a public copy and its data have none.
func TestDataHaveNoPersonalNumbersBeyondThePaper(t *testing.T) {
	c := held(t)
	numbers := []string{"19700101 199503 1 001", "19750505 200003 2 002", "19800808 200501 1 003", "19820202 200604 2 004"}
	officials := c.Plan.Officials.Of(0)
	put := []model.Record{}
	for i, role := range []model.Role{model.Secretary, model.Other} {
		put = append(put, &model.Official{ID: c.ids.Next(), Order: 10 + i, Office: "JABATAN " + string(role), Name: "NAMA " + string(role), NIP: numbers[1+i], Role: role})
	}
	put = append(put, &model.Official{ID: c.ids.Next(), Order: 20, Office: "PENGGANTI", Name: "NAMA PENGGANTI", NIP: numbers[3], Role: model.Secretary})
	agency := *c.Plan.Agencies.Get(c.agencies[0])
	agency.Email = "dinas@contoh.example"
	c.act(model.Edit{Title: "setup.officials", Put: append(put, &agency)}, model.Context{})
	if len(officials) == 0 {
		t.Fatal("the plan has no officials")
	}
	printed := 0
	for _, kind := range reports.Kinds() {
		if kind == reports.KindChanges || kind == reports.KindPriorities { // of another version, and of a ranking
			continue
		}
		for _, public := range []bool{false, true} {
			r := reports.Options{Public: public}.For(kind)
			r.Agency = c.agencies[0]
			doc, err := r.Document(c.Plan)
			if err != nil {
				t.Fatal(kind, err)
			}
			printout, data := readOut(pages(t, doc)), canonical(t, c.Plan, r)
			for _, n := range numbers {
				on := strings.Contains(printout, squeezed(n))
				if bytes.Contains(data, []byte(n)) != on || on && public {
					t.Errorf("%s, public %v: NIP %s on the paper %v, in the data %v", kind, public, n, on, bytes.Contains(data, []byte(n)))
				}
				if on {
					printed++
				}
			}
			if bytes.Contains(data, []byte(agency.Email)) {
				t.Errorf("%s has the address of an agency", kind)
			}
		}
	}
	if printed < 3 {
		t.Errorf("only %d papers print a NIP", printed)
	}
}

// Papers that were written before are composed with the data that they had, so that they still verify.
func TestDataOfTheFirstFormAreAsTheyWere(t *testing.T) {
	c := held(t)
	other := &model.Official{ID: c.ids.Next(), Order: 10, Office: "LAIN", Name: "NAMA LAIN", NIP: "19800808 200501 1 003", Role: model.Other}
	c.act(model.Edit{Title: "setup.officials", Put: []model.Record{other}}, model.Context{})
	stamp, err := reports.ParseStamp([]byte(`{"format":"benang-merah/naskah","format_version":1,"kind":"` + string(reports.KindMinutes) + `"}`))
	if err != nil {
		t.Fatal(err)
	}
	r, err := stamp.Request()
	if err != nil {
		t.Fatal(err)
	}
	data := canonical(t, c.Plan, r)
	if !bytes.Contains(data, []byte(`"format_version":1,`)) || !bytes.Contains(data, []byte(other.NIP)) {
		t.Errorf("%.200s", data)
	}
	r.Public = true
	if bytes.Contains(canonical(t, c.Plan, r), []byte(other.NIP)) {
		t.Error("a public copy has a NIP")
	}
}

func TestStampLeadsBackToTheRequest(t *testing.T) {
	c := held(t)
	issue := c.final("")
	for _, size := range []paper.Size{{}, paper.F4, paper.A4, {Width: 200.5, Height: 300}} {
		for _, kind := range reports.Kinds() {
			r := reports.Options{Paper: size, Public: true, Final: issue}.For(kind)
			r.Agency, r.Day = c.agencies[0], 1
			s, err := reports.ParseStamp(canonical(t, c.Plan, r))
			if err != nil {
				t.Fatal(err)
			}
			back, err := s.Request()
			if err != nil || back.Kind != kind || back.Paper != size || !back.Public || s.Version != 1 || kind.Sealed() && s.Fingerprint != issue.Fingerprint || s.Root != issue.Root {
				t.Errorf("%s %v: %+v, %v", kind, size, s, err)
			}
			if kind.ByAgency() != (back.Agency == c.agencies[0]) || kind.ByDay() != (back.Day == 1) {
				t.Errorf("%s is about agency %v, day %d", kind, back.Agency, back.Day)
			}
			back.Final = issue
			if !bytes.Equal(canonical(t, c.Plan, back), canonical(t, c.Plan, r)) {
				t.Errorf("%s asked for again has other data", kind)
			}
		}
	}
}

func TestStampsThatAreNone(t *testing.T) {
	for _, data := range []string{"", "{}", "[]", "null", `{"format":"other"}`, `{"format":"benang-merah/naskah"`} {
		if _, err := reports.ParseStamp([]byte(data)); model.CodeOf(err) != model.Damaged {
			t.Errorf("%q: %v", data, err)
		}
	}
	newer := fmt.Sprintf(`{"format":%q,"format_version":%d}`, reports.CanonicalFormat, reports.CanonicalVersion+1)
	if _, err := reports.ParseStamp([]byte(newer)); model.CodeOf(err) != model.Conflict {
		t.Errorf("of a newer program: %v", err)
	}
	for _, sheet := range []string{"letter", "0x100", "-1x5", "1x", "x", "NaNxNaN", "Infx1", "1e9x1"} {
		if _, err := (reports.Stamp{Sheet: sheet}).Request(); err == nil {
			t.Errorf("sheet %q is one", sheet)
		}
	}
}

func FuzzParseStamp(f *testing.F) {
	f.Add([]byte(`{"format":"benang-merah/naskah","format_version":1,"sheet":"f4"}`))
	f.Fuzz(func(_ *testing.T, data []byte) {
		if s, err := reports.ParseStamp(data); err == nil {
			_, _ = s.Request()
		}
	})
}

func TestEveryPaperCarriesItsData(t *testing.T) {
	c := held(t)
	for _, kind := range reports.Kinds() {
		r := reports.Options{}.For(kind)
		r.Agency = c.agencies[0]
		doc, err := r.Document(c.Plan)
		if kind == reports.KindPriorities || kind == reports.KindChanges {
			continue // the city has no ranking and no versions
		}
		if err != nil {
			t.Fatal(kind, err)
		}
		if n := len(doc.Info.Attachments); n != 1 || doc.Info.Attachments[0].Name != reports.CanonicalName || doc.Info.Attachments[0].MediaType != "application/json" {
			t.Fatalf("%s has %d attachments", kind, n)
		}
		if !slices.Equal(doc.Info.Attachments[0].Data, canonical(t, c.Plan, r)) {
			t.Errorf("%s carries other data", kind)
		}
	}
}

func TestSheetsStayTheSameWhateverIsRecorded(t *testing.T) {
	c := held(t)
	r := reports.Options{}.For(reports.KindSchedule)
	before := canonical(t, c.Plan, r)
	c.act(model.GiveDirective{Text: "Perbaiki pagu."}, model.Context{})
	if !bytes.Equal(before, canonical(t, c.Plan, r)) {
		t.Error("a directive changes the data of the schedule")
	}
}
