package sqlite

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"benangmerah/model"
)

// personalTown is the small town with people in it, and what an export for readers must not say of them.
func personalTown(t *testing.T) (f *File, secrets []string) {
	t.Helper()
	f, w := town(t, quick())
	agency := *f.Plan().Agencies.Get(w.Agency)
	agency.Email = "kepala.dinas@kotakecil.example"
	line := *f.Plan().Lines.Get(w.Program)
	line.Location = "Hubungi 0812-3456-7890 atau staf@kotakecil.example, NIP 198001012005011002"
	mustDo(t, f, model.Edit{Title: "setup.file", Put: []model.Record{
		&agency, &line,
		&model.Official{ID: 901, Office: "SEKRETARIS DAERAH", Name: "NAMA SEKRETARIS", NIP: "19700101 199503 1 001", Role: model.Knowing},
		&model.Post{ID: 902, Host: "surel.kotakecil.example", Port: 587, Security: "starttls", User: "sekretariat.masuk", From: "Sekretariat <kirim@kotakecil.example>"},
	}})
	return f, []string{
		"kepala.dinas@", "0812-3456-7890", "staf@", "198001012005011002", "19700101 199503 1 001", "surel.kotakecil", "sekretariat.masuk", "kirim@", `"Sekretariat"`,
	}
}

func TestExportForReadersSaysNothingPersonal(t *testing.T) {
	f, secrets := personalTown(t)
	var b bytes.Buffer
	if err := f.ExportReading(&b); err != nil {
		t.Fatal(err)
	}
	full := string(exportOf(t, f))
	for _, secret := range secrets {
		if strings.Contains(b.String(), secret) {
			t.Errorf("%q is in the export for readers", secret)
		}
		if !strings.Contains(full, strings.ReplaceAll(secret, `<`, `\u003c`)) {
			t.Errorf("%q is not in the full export: the test looks for the wrong thing", secret)
		}
	}
	var document struct {
		Personal string
		Size     int64
		Entries  []any
		Records  map[string][]map[string]any
	}
	if err := json.Unmarshal(b.Bytes(), &document); err != nil {
		t.Fatal(err)
	}
	if document.Personal != "left out" || document.Size != f.Size() || document.Entries != nil || len(document.Records) != len(model.Kinds()) {
		t.Errorf("%+v", document.Personal)
	}
	official := document.Records["official"][0]
	if official["name"] != "NAMA SEKRETARIS" || official["nip"] != "" {
		t.Errorf("%v", official)
	}
	for _, r := range document.Records["line"] {
		if text, _ := r["location"].(string); strings.HasPrefix(text, "Hubungi") && text != "Hubungi […] atau […], NIP […]" {
			t.Errorf("%q", text)
		}
	}
	var again bytes.Buffer
	if err := f.ExportReading(&again); err != nil || !bytes.Equal(b.Bytes(), again.Bytes()) {
		t.Errorf("the same file gives other bytes: %v", err)
	}
	_, err := importOf(t, b.Bytes())
	wantCode(t, err, model.Invalid)
	if !strings.Contains(err.Error(), "--personal") {
		t.Error(err)
	}
}

func TestPersonalColumnsExist(t *testing.T) {
	for kind, columns := range personal {
		names := strings.Join(tables[kind].columnNames(), " ")
		for _, c := range columns {
			if !strings.Contains(" "+names+" ", " "+c+" ") {
				t.Errorf("%s has no column %s", kind, c)
			}
		}
	}
}
