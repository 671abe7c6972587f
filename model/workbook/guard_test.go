package workbook

import "testing"

func TestGuardsOfTexts(t *testing.T) {
	for text, want := range map[string]string{
		"":               "",
		"Orang":          "Orang",
		"a=b":            "a=b",
		"=1+1":           "'=1+1",
		"+62":            "'+62",
		"-5":             "'-5",
		"@x":             "'@x",
		"\t=1":           "'\t=1",
		"\rx":            "'\rx",
		" =1":            "' =1",
		"\u00a0\u200b=1": "'\u00a0\u200b=1",
		"＝1":             "'＝1",
		"'=1":            "''=1",
		"'kutip'":        "'kutip'",
		"''":             "''",
		"– belum ada":    "– belum ada",
	} {
		if got := guardText(text); got != want || unguardText(got) != text {
			t.Errorf("%q: %q, back %q", text, got, unguardText(got))
		}
	}
}

func FuzzGuard(f *testing.F) {
	for _, seed := range []string{"=1", "'=1", "''", "'a", " -", "\x00'"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		guarded := guardText(text)
		if unguardText(guarded) != text {
			t.Errorf("%q comes back as %q", text, unguardText(guarded))
		}
		if runsAsFormula(guarded) {
			t.Errorf("%q would be run", guarded)
		}
	})
}
