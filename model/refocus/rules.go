package refocus

import (
	"strings"
	"unicode"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// keepWords begin a rule that leaves units as they are, cutWords one that cuts; both may be left out where the value says it.
var (
	keepWords = []string{"jangan sentuh ", "jangan potong ", "jangan ubah ", "do not touch ", "do not cut ", "keep "}
	cutWords  = []string{"potong ", "pangkas ", "kurangi ", "cut "}
)

// mostValue is how many words a value may have: "Rp 250 juta".
const mostValue = 3

// ParseRules reads rules as they are spoken, a comma, a semicolon or a new line between them: "potong perjalanan dinas 50 %, jangan sentuh gaji", and as they
// are written, "rapat = 250 jt". A comma within a number divides nothing. An error is a *model.Error with the code Invalid.
func ParseRules(text string, lang locale.Language) (rules []model.RefocusRule, err error) {
	for _, part := range divided(text) {
		r, err := ParseRule(part, lang)
		if err != nil {
			return nil, err
		}
		rules = append(rules, r)
	}
	return rules, nil
}

// UnderstoodRules is ParseRules for a text that is still being written: it gives the rules that are whole and can be used, and the parts of the text that say
// none, as they stand in it.
func UnderstoodRules(text string, lang locale.Language) (rules []model.RefocusRule, unread []string) {
	for _, part := range divided(text) {
		if r, err := ParseRule(part, lang); err == nil && r.Check() == nil {
			rules = append(rules, r)
		} else {
			unread = append(unread, part)
		}
	}
	return rules, unread
}

// divided cuts a text at its commas, semicolons and line ends, without what is empty.
func divided(text string) (parts []string) {
	letters := []rune(text)
	start := 0
	cut := func(end int) {
		if part := strings.TrimSpace(string(letters[start:end])); part != "" {
			parts = append(parts, part)
		}
		start = end + 1
	}
	for i, r := range letters {
		inNumber := i > 0 && i+1 < len(letters) && unicode.IsDigit(letters[i-1]) && unicode.IsDigit(letters[i+1])
		if r == ';' || r == '\n' || r == ',' && !inNumber {
			cut(i)
		}
	}
	cut(len(letters))
	return parts
}

// ParseRule reads one rule: words and what is taken, a share, an amount or nothing ("tetap"), with or without "=" between them. An error is a *model.Error with
// the code Invalid.
func ParseRule(text string, lang locale.Language) (r model.RefocusRule, err error) {
	said := strings.Join(strings.Fields(text), " ")
	if at := strings.LastIndex(said, "="); at >= 0 {
		r.Words = strings.TrimSpace(said[:at])
		if value(&r, said[at+1:], lang) {
			return r, nil
		}
		return r, model.Invalidf("Tulis persen, jumlah yang dipotong, atau tetap.", "Aturan %q tidak dapat dibaca.", text)
	}
	if rest, found := without(said, keepWords); found {
		return model.RefocusRule{Words: rest, Keep: true}, nil
	}
	said, _ = without(said, cutWords)
	words := strings.Fields(said)
	for n := min(mostValue, len(words)-1); n > 0; n-- {
		r = model.RefocusRule{Words: strings.Join(words[:len(words)-n], " ")}
		if value(&r, strings.Join(words[len(words)-n:], " "), lang) {
			return r, nil
		}
	}
	return r, model.Invalidf("Tulis misalnya perjalanan dinas = -50 %.", "Aturan %q tidak dapat dibaca.", text)
}

// without takes the first of some beginnings off a text.
func without(said string, beginnings []string) (rest string, found bool) {
	for _, b := range beginnings {
		if len(said) > len(b) && strings.EqualFold(said[:len(b)], b) {
			return said[len(b):], true
		}
	}
	return said, false
}

// value puts what a rule takes into it, and says whether it could be read.
func value(r *model.RefocusRule, typed string, lang locale.Language) bool {
	typed = strings.TrimSpace(typed)
	switch strings.ToLower(typed) {
	case "tetap", "keep":
		r.Keep = true
		return true
	}
	s, given, err := locale.ParseSpread(typed, lang)
	if err != nil || s.To != 0 {
		s, given, err = locale.ParseSpread("-"+typed, lang)
	}
	if err != nil || !given || s.Rate > 0 || s.By > 0 {
		return false
	}
	r.Rate, r.Amount = -s.Rate, -s.By
	return true
}
