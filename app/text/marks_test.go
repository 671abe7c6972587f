package text

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"benangmerah/model/locale"
)

// quoting are the sentences that speak of a name or repeat somebody's words within running text; they have the marks of print. Everything that refuses quotes what was
// written as it was written, between straight marks.
var quoting = []string{
	"Hari %d, %s, ditutup sebagai tindakan %d: “%s”.", "“%s” sudah ada. Isinya akan diganti dengan yang tampil sekarang.",
	"Persandingan “%s” tersimpan. Ctrl+Z mengurungkan.", "Persandingan itu kini bernama “%s”.", "Persandingan “%s” dihapus. Ctrl+Z mengurungkan.",
	"Hapus indikator “%s” beserta %d targetnya?", "Hapus %n baris dari “%s” sampai “%s” beserta isinya?", "Satukan ejaan %s menjadi “%s” di semua perangkat daerah?",
	"Baca kalimat tentang kehilangan sandi, lalu pilih “saya mengerti”.", "%s: %s “%s” menjadi “%s”.", "kolom “sebelum”; Spasi mengganti", "“%s”",
}

// otherMarks are quotation marks other than the straight one. An apostrophe may stand within a word, as the English has it.
var otherMarks = regexp.MustCompile(`[“”„«»‘’‚]|(^|[^\pL])'|'([^\pL]|$)`)

// ownersMark is an apostrophe behind a plural.
var ownersMark = regexp.MustCompile(`(s)' `)

func marksOf(s string) string { return otherMarks.FindString(ownersMark.ReplaceAllString(s, "$1 ")) }

// beginsSmall says whether a sentence begins with a small letter: a verb, an option, a sign or a figure at its beginning is none.
func beginsSmall(s string) bool { return strings.IndexFunc(s, unicode.IsLower) == 0 }

func TestErrorsQuoteAndBeginAlike(t *testing.T) {
	words := map[string]bool{} // what fills a sentence: it does not begin one
	for id := range wordsInEnglish {
		words[id] = true
	}
	check := func(s string) {
		if found := marksOf(s); found != "" {
			t.Errorf("%q quotes with %s", s, found)
		}
		if beginsSmall(s) {
			t.Errorf("%q begins with a small letter", s)
		}
	}
	for _, part := range []map[string]string{errorsInEnglish, locale.Sentences()} {
		for id, en := range part {
			if words[id] {
				t.Errorf("%q is a word and a sentence", id)
			}
			check(id)
			check(en)
		}
	}
}

func TestSentencesQuoteAlike(t *testing.T) {
	used := map[string]bool{}
	for at, s := range writtenSentences(t) {
		marked := marksOf(s.ID) + marksOf(s.EN)
		switch {
		case listed(s.ID):
			used[s.ID] = marked != ""
		case marked != "":
			t.Errorf("%s: %q, %q: quoted with %s", at, s.ID, s.EN, marked)
		}
	}
	for _, id := range quoting {
		if !used[id] {
			t.Errorf("%q quotes nothing, or is no sentence", id)
		}
	}
}

// namedSentences reads the sentences of the package that have a name of their own.
func namedSentences(t *testing.T) map[string]Sentence {
	t.Helper()
	found := map[string]Sentence{}
	inspect(t, func(_ *token.FileSet, n ast.Node) {
		spec, ok := n.(*ast.ValueSpec)
		for i := 0; ok && i < len(spec.Values); i++ {
			if lit, is := spec.Values[i].(*ast.CompositeLit); is && isSentence(lit.Type) {
				found[spec.Names[i].Name] = written(t, lit)
			}
		}
	})
	return found
}

func listed(id string) bool { return slices.Contains(quoting, id) }

// What a verb says of a wrong use is a sentence: it begins with a capital letter and has an end.
func TestWrongUseIsToldInSentences(t *testing.T) {
	ends := regexp.MustCompile(`\.$|\?$|: %[sv]$`) // what follows the colon ends by itself
	found := 0
	for name, s := range namedSentences(t) {
		if !strings.HasPrefix(name, "Usage") {
			continue
		}
		found++
		for _, said := range []string{s.ID, s.EN} {
			if beginsSmall(said) || !ends.MatchString(said) {
				t.Errorf("%s: %q is no sentence", name, said)
			}
		}
	}
	if found < 40 {
		t.Errorf("only %d sentences found: the test looks in the wrong place", found)
	}
}

// A refusal begins with a capital letter wherever it ends as a sentence does.
func TestSentencesThatRefuseBeginWithACapital(t *testing.T) {
	refuses := regexp.MustCompile(`\b(bukan|tidak dikenal|tidak dapat|belum dapat|sudah dikunci)\b`)
	for at, s := range writtenSentences(t) {
		if refuses.MatchString(s.ID) && strings.HasSuffix(s.ID, ".") && (beginsSmall(s.ID) || beginsSmall(s.EN)) {
			t.Errorf("%s: %q, %q", at, s.ID, s.EN)
		}
	}
}
