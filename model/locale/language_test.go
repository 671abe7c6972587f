package locale

import (
	"errors"
	"strings"
	"testing"

	"benangmerah/model"
)

func TestParseLanguage(t *testing.T) {
	tests := map[string]Language{
		"id": Indonesian, "id_ID": Indonesian, "": Indonesian, "C": Indonesian, "eno": Indonesian,
		"en": English, "EN": English, "en-GB": English, "en_US": English,
	}
	for tag, want := range tests {
		if got := ParseLanguage(tag); got != want {
			t.Errorf("ParseLanguage(%q) = %s, want %s", tag, got, want)
		}
	}
	for _, lang := range languages {
		if got := ParseLanguage(lang.String()); got != lang {
			t.Errorf("%s is not read back", lang)
		}
	}
}

// TestSentences holds that every complaint says what failed and what to do, in both languages.
func TestSentences(t *testing.T) {
	english := Sentences()
	for c := noComplaint + 1; int(c) < len(sentences); c++ {
		var e *model.Error
		if !errors.As(c.about("x y"), &e) || e.Code != model.Invalid || e.Hint == "" || !strings.Contains(e.Message, "\"x y\"") {
			t.Errorf("complaint %d: %+v", c, e)
			continue
		}
		other := e.In(func(template string) string { return english[template] })
		if !strings.Contains(other.Message, "\"x y\"") || other.Message == e.Message || other.Hint == "" || other.Hint == e.Hint {
			t.Errorf("complaint %d in English: %+v", c, other)
		}
	}
	if len(english) != 2*(len(sentences)-1) {
		t.Errorf("%d sentences and hints for %d complaints: two share one", len(english), len(sentences)-1)
	}
	if err := noComplaint.about("x"); err != nil {
		t.Errorf("no complaint is %v", err)
	}
}

func TestMoneyLimitIsWhatTheSentenceSays(t *testing.T) {
	if got := FormatShort(model.MaxMoney, Indonesian); got != "Rp100,00 T" {
		t.Errorf("the sentence names Rp100 triliun, the limit is %s", got)
	}
}

func TestExcerpt(t *testing.T) {
	equal(t, excerpt("satu\n\tdua"), "satu dua")
	equal(t, excerpt(strings.Repeat("é", excerptLength)), strings.Repeat("é", excerptLength))
	equal(t, excerpt(strings.Repeat("é", excerptLength+1)), strings.Repeat("é", excerptLength)+"…")
	equal(t, excerpt("a\xffb"), "a\ufffdb")
}
