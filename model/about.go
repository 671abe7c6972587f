package model

import (
	"fmt"
	"strings"
)

// About is what people know something by, in the sentence of an error: names and codes as texts, and stages and amounts, which whoever tells the sentence puts into
// the words of a language. So do a Kind and a FieldOf among what fills a sentence.
type About []any

// String gives all of it as files have it, with semicolons between: amounts in rupiah with a point and two decimals, stages by their names.
func (a About) String() string {
	words := make([]string, len(a))
	for i, of := range a {
		words[i] = fmt.Sprint(of)
		if m, ok := of.(Money); ok {
			words[i] = plainRupiah(m)
		}
	}
	return strings.Join(words, "; ")
}

func plainRupiah(m Money) string {
	sign, sen := "", uint64(m)
	if m < 0 {
		sign, sen = "-", -sen
	}
	return fmt.Sprintf("%s%d.%02d", sign, sen/100, sen%100)
}

// FieldOf names a field of the records of a kind as it is called in Go.
type FieldOf struct {
	Kind Kind
	Name string
}

// String gives the name alone.
func (f FieldOf) String() string { return f.Name }
