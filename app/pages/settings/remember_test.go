package settings_test

import (
	"encoding/json"
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/model/modeltest"
)

func TestSettingsComeBackWithAHalfTypedEntry(t *testing.T) {
	file := modeltest.Small(t).Memory
	d := open(t, file)
	d.page.Open(settings.SectionOfficials)
	d.goTo(0, 3)
	d.enter("Sri Wahyuni", "Left")
	d.Press("Enter", "Left")
	d.Type("Wali Ko")
	data, err := json.Marshal(d.page.Remember())
	if err != nil {
		t.Fatal(err)
	}
	acts := len(file.Entries)

	d = open(t, file)
	d.page.Recall(data)
	d.page.Show()
	d.wants("Sri Wahyuni", "Wali Ko", "belum tersimpan, isi jabatan")
	if len(file.Entries) != acts {
		t.Fatal("what was half typed became an act")
	}
	d.enter("ta", "Enter")
	d.wantsAct(acts, 1, "setup.officials")
	d.wants("Sri Wahyuni", "Wali Kota")
}

func TestSettingsLeaveOutWhatDoesNotFit(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	before := len(d.Texts())
	for _, data := range []string{``, `7`, `{}`, `{"section":"Pesta"}`, `{"section":"Daerah dan kop","tables":[{"key":"x","col":99,"text":"y","typing":true},{},{},{}]}`} {
		d.page.Recall([]byte(data))
		if got := len(d.Texts()); got != before {
			t.Errorf("after %s the page reads %q", data, d.Texts())
		}
	}
}
