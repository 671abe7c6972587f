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

func TestPublicDataHaveNoNIP(t *testing.T) {
	const nip = "19700101 199503 1 001"
	p := held(t).Plan
	if !bytes.Contains(canonical(t, p, reports.Options{}.For(reports.KindMinutes)), []byte(nip)) {
		t.Error("the private copy has no NIP")
	}
	if bytes.Contains(canonical(t, p, reports.Options{Public: true}.For(reports.KindMinutes)), []byte(nip)) {
		t.Error("the public copy has the NIP")
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
			if err != nil || back.Kind != kind || back.Paper != size || !back.Public || s.Version != 1 || s.Fingerprint != issue.Fingerprint || s.Root != issue.Root {
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
