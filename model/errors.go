package model

import (
	"errors"
	"fmt"
)

// Code classes an Error, so that callers can react without reading its sentence.
type Code string

// The codes of an Error.
const (
	Invalid  Code = "invalid"   // what was given cannot be used
	NotFound Code = "not_found" // what was named is not in the file
	Conflict Code = "conflict"  // the file has changed since the act was prepared, or a rule of the meeting forbids it
	Locked   Code = "locked"    // the file or figure may not be changed now
	Damaged  Code = "damaged"   // the file contradicts itself
	Foreign  Code = "foreign"   // the file is not ours
	Newer    Code = "newer"     // the file was written by a newer program
	Internal Code = "internal"  // anything else; the log has the details
)

// Error is a failure told to a person: Message says what could not be done and why, Hint what to do now (may be empty).
// Everything that is not an Error is for the log, and a person sees one fixed sentence instead.
// Sentences are written in Indonesian where they arise; Template and Args allow another language (see In).
type Error struct {
	Code     Code
	Message  string
	Hint     string
	Template string
	Args     []any
}

// Error gives the message followed by the hint.
func (e *Error) Error() string {
	if e.Hint == "" {
		return e.Message
	}
	return e.Message + " " + e.Hint
}

// MarshalText gives the same sentence, so that in JSON an Error is a text.
func (e *Error) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// In gives e with its sentences in the language of translate, which maps an Indonesian template to another language's.
func (e *Error) In(translate func(template string) string) *Error {
	other := Errorf(e.Code, "", translate(e.Template), e.Args...)
	if e.Hint != "" {
		other.Hint = translate(e.Hint)
	}
	return other
}

// Errorf makes an Error of a code, a hint (a fixed sentence) and a formatted message.
func Errorf(code Code, hint, template string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(template, args...), Hint: hint, Template: template, Args: args}
}

// Invalidf makes an Error of code Invalid.
func Invalidf(hint, template string, args ...any) *Error {
	return Errorf(Invalid, hint, template, args...)
}

// CodeOf gives the code of the first Error in err's chain, Internal where there is none, and "" for nil.
func CodeOf(err error) Code {
	var e *Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &e):
		return e.Code
	default:
		return Internal
	}
}
