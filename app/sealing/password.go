package sealing

import (
	"unicode/utf8"

	"benangmerah/model"
)

// MinPassword is how many characters a password has at least.
const MinPassword = 8

// CheckPassword refuses a password that anybody guesses, with a model.Error. There are no other rules: length is what counts.
func CheckPassword(password []byte) error {
	if utf8.RuneCount(password) < MinPassword {
		return model.Invalidf("Beberapa kata yang tidak berhubungan mudah diingat dan sukar ditebak.", "Sandi paling sedikit %d huruf atau angka.", MinPassword)
	}
	return nil
}

// Strength says how long a password withstands guessing.
type Strength int

// The strengths of passwords.
const (
	TooShort Strength = iota
	Weak              // a determined person with a computer finds it
	Fair
	Strong
)

// StrengthOf tells the strength of a password by its length, and by how many different characters it has.
func StrengthOf(password string) Strength {
	different := map[rune]bool{}
	for _, r := range password {
		different[r] = true
	}
	switch n := utf8.RuneCountInString(password); {
	case n < MinPassword:
		return TooShort
	case n < 12 || len(different) < 6:
		return Weak
	case n < 16:
		return Fair
	default:
		return Strong
	}
}
