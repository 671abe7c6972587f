package model

import (
	"cmp"
	"strings"
)

// CompareCodes orders codes by segment between dots: segments of digits by value ("2" before "10"), others as text, and a code before those it
// begins. Codes that differ only in leading zeros are told apart as text, so 0 means equal.
func CompareCodes(a, b string) int {
	restA, restB := a, b
	for restA != "" && restB != "" {
		var segA, segB string
		segA, restA, _ = strings.Cut(restA, ".")
		segB, restB, _ = strings.Cut(restB, ".")
		if c := compareSegments(segA, segB); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(len(restA), len(restB)), cmp.Compare(a, b))
}

// codeBelow says whether a code begins with another one and goes on with a further segment.
func codeBelow(above, code string) bool {
	rest, below := strings.CutPrefix(code, above+".")
	return below && rest != ""
}

func compareSegments(a, b string) int {
	if !digits(a) || !digits(b) {
		return cmp.Compare(a, b)
	}
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// compareAgencies puts agencies in their order of presenting, those without one last, by code.
func compareAgencies(a, b *Agency) int {
	return cmp.Or(cmp.Compare(orderKey(a), orderKey(b)), CompareCodes(a.Code, b.Code))
}

func orderKey(a *Agency) uint { return uint(a.Order) - 1 }
