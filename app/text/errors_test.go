package text

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

func TestErrorsHaveTheSameVerbsInBothLanguages(t *testing.T) {
	for id, en := range errorsInEnglish {
		if en == "" || en == id {
			t.Errorf("%q has no English", id)
		}
		if !slices.Equal(verbs(id), verbs(en)) {
			t.Errorf("%q and %q have other verbs", id, en)
		}
	}
}

func TestNoErrorHasItsEnglishTwice(t *testing.T) {
	seen := map[string]bool{}
	for _, part := range errorParts {
		for id := range part {
			if seen[id] {
				t.Errorf("%q is in two parts", id)
			}
			seen[id] = true
		}
	}
	if len(seen) != len(errorsInEnglish) {
		t.Errorf("%d of %d sentences are in a part", len(seen), len(errorsInEnglish))
	}
}

func TestErrorsEndAsTheIndonesianDoes(t *testing.T) {
	for id, en := range errorsInEnglish {
		if id[len(id)-1] != en[len(en)-1] {
			t.Errorf("%q and %q end differently", id, en)
		}
	}
}

func TestWordsStandInSentencesThatExist(t *testing.T) {
	for template, list := range wordsIn {
		if !HasEnglish(template) {
			t.Errorf("%q is not a sentence of an error", template)
		}
		for _, n := range list {
			if all := verbs(template); n >= len(all) || all[n] != "%s" {
				t.Errorf("%q has no verb %d that takes a word", template, n)
			}
		}
	}
}

func TestErrorIsToldInTheLanguageAskedFor(t *testing.T) {
	w := modeltest.Small(t)
	agency, line := w.Plan.Agencies.Get(w.Agency), w.Plan.Lines.Get(w.Program)
	nameless, twin := *agency, *agency
	nameless.Name = " "
	twin.ID = 0
	for name, test := range map[string]struct {
		act    model.Act
		id, en string
	}{
		"a field": {
			model.Edit{Put: []model.Record{&nameless}},
			"Nama perangkat daerah belum diisi. Isi dahulu, lalu ulangi.",
			"Name of the agency is not filled in. Fill it in, then try again.",
		},
		"a record": {
			model.Edit{Put: []model.Record{&twin}},
			"Perangkat daerah " + agency.Code + " " + agency.Name + " sudah ada. Ubah kode atau hapus salah satunya.",
			"Agency " + agency.Code + " " + agency.Name + " is already there. Change the code or remove one of the two.",
		},
		"a code": {
			model.CorrectBudget{Line: w.Program, Stage: model.Proposed, Year: line.Year, Amount: 1},
			"Pagu " + line.Code + " adalah jumlah baris di bawahnya. Koreksi angka pada baris di bawahnya.",
			"The budget of " + line.Code + " is the sum of the lines below it. Correct the figure in a line below it.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			var e *model.Error
			if err := w.Refuse(test.act); !errors.As(err, &e) {
				t.Fatalf("not an error for people: %v", err)
			}
			if got := Error(e, locale.Indonesian).Error(); got != test.id {
				t.Errorf("Indonesian: %s", got)
			}
			english := Error(e, locale.English)
			if got := english.Error(); got != test.en {
				t.Errorf("English: %s", got)
			}
			if english.Code != e.Code || e.Error() != test.id {
				t.Errorf("code %s for %s; the error itself now says %s", english.Code, e.Code, e)
			}
			if again := Error(english, locale.English).Error(); again != test.en {
				t.Errorf("told twice: %s", again)
			}
		})
	}
}

func TestErrorLeavesNamesAsTheyAre(t *testing.T) {
	for _, name := range []string{"Baris lama.xlsx", "teks", "Target"} {
		e := model.Invalidf("", "Berkas %q bukan buku kerja Excel (.xlsx): isinya %s.", name, "teks")
		want := `The file "` + name + `" is not an Excel workbook (.xlsx). What it holds: text.`
		if got := Error(e, locale.English).Error(); got != want {
			t.Errorf("%s instead of %s", got, want)
		}
	}
}

func TestErrorWithinAnErrorIsTranslatedToo(t *testing.T) {
	within := model.Invalidf("Tulis nilainya.", "Sel ini kosong.")
	e := model.Invalidf("Betulkan di Excel, lalu ulangi.", "Tidak satu baris pun dari %d dapat dipakai. Baris %d, kolom %s: %s", 1, 2, "PAGU", within)
	want := "None of the 1 rows can be used. Row 2, column PAGU: This cell is empty. Write the value. Correct it in Excel, then try again."
	if got := Error(e, locale.English).Error(); got != want {
		t.Error(got)
	}
	if e.Args[3] != within {
		t.Error("the error itself was translated")
	}
}

func TestErrorWithoutEnglishStaysIndonesian(t *testing.T) {
	e := model.Invalidf("Tanpa petunjuk.", "Tanpa terjemahan: %s.", "Baris")
	if got := Error(e, locale.English).Error(); got != "Tanpa terjemahan: Baris. Tanpa petunjuk." {
		t.Error(got)
	}
}

func TestErrorOfLocaleIsEnglish(t *testing.T) {
	_, _, err := locale.ParseMoney("sepuluh", locale.English)
	var e *model.Error
	if !errors.As(err, &e) {
		t.Fatalf("not an error for people: %v", err)
	}
	if got := Error(e, locale.English).Message; got != "\"sepuluh\" is not an amount of money." {
		t.Error(got)
	}
}

func TestEveryKindOfRecordHasAName(t *testing.T) {
	for _, kind := range model.Kinds() {
		for _, l := range []locale.Language{locale.Indonesian, locale.English} {
			e := Error(model.Errorf(model.Damaged, "", "%s (%s) hilang", kind, model.About{model.Money(150), model.Agreed}), l)
			if name := KindName(func(s Sentence, args ...any) string { return s.In(l, args...) }, kind); name == string(kind) || e.Args[0] != name {
				t.Errorf("%s has no name in language %v: %s", kind, l, e)
			}
			if want := "(" + locale.FormatRupiah(150, l) + "; "; !strings.Contains(e.Error(), want) {
				t.Errorf("%s does not say %q", e, want)
			}
		}
	}
}
