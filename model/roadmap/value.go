package roadmap

import (
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Figure reads a value or threshold as written, with its sign and unit: −3,64 % is less than nothing. What has no number, such as WTP, is of kind NoNumber.
func Figure(value string) locale.Figure { return locale.ParseFigure(value, locale.Indonesian) }

// Disagree says whether two sources cannot both be right: they give the same status with another value, or another status without the later one being how it went on.
// It went on where a phase that had not begun or was under way is, on a later day, further or at its end.
func Disagree(older, newer *model.RoadStanding) bool {
	if older.Status == newer.Status {
		return !SameValue(older.Value, newer.Value)
	}
	return older.Date == newer.Date || !wentOn(older.Status, newer.Status)
}

func wentOn(from, to model.RoadStatus) bool {
	return from == model.RoadNotYet || from == model.RoadRunning && to != model.RoadNotYet
}

// SameValue says whether two values say the same: the same numbers in the same unit however they are written, or the same words. A value that was not given agrees with
// any, and so does a unit.
func SameValue(a, b string) bool {
	if a == b || strings.TrimSpace(a) == "" || strings.TrimSpace(b) == "" {
		return true
	}
	x, y := Figure(a), Figure(b)
	if x.Kind == locale.NoNumber || y.Kind == locale.NoNumber {
		return sameSource(a, b)
	}
	return x.Kind == y.Kind && x.Value == y.Value && x.Second == y.Second && sameUnit(x.Unit, y.Unit)
}

func sameUnit(a, b string) bool { return a == "" || b == "" || sameSource(a, b) }

// Meets says whether a value reaches the threshold of a phase. It is known only where both are numbers in the same unit and the threshold says from which side it is
// reached (≥, >, ≤, <) or is met exactly.
func Meets(value, threshold string) (meets, known bool) {
	v, t := Figure(value), Figure(threshold)
	x, isNumber := v.Rat()
	if !isNumber || v.Kind != locale.Exact && v.Kind != locale.Ratio || !sameUnit(v.Unit, t.Unit) {
		return false, false
	}
	limit, isLimit := t.Rat()
	if !isLimit {
		return false, false
	}
	switch side := x.Cmp(limit); t.Kind {
	case locale.AtLeast:
		return side >= 0, true
	case locale.MoreThan:
		return side > 0, true
	case locale.AtMost:
		return side <= 0, true
	case locale.LessThan:
		return side < 0, true
	default:
		return side == 0, side == 0
	}
}
