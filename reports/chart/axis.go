package chart

import (
	"math"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// scale leads from values to places: the value lo stands at x, one more stands per further right.
type scale struct{ x, lo, per float64 }

func (s scale) at(v float64) float64 { return s.x + (v-s.lo)*s.per }

// span is a bar's stretch of the scale, at least a pixel wide.
func (s scale) span(from, to, y, height, least float64) scene.Rect {
	x1, x2 := s.at(min(from, to)), s.at(max(from, to))
	return scene.Rect{X: x1, Y: y - height/2, W: max(x2-x1, least), H: height}
}

// reach is a bar's end with the width of what stands behind it.
type reach struct{ value, width float64 }

// fit makes the largest scale from lo at x on which every bar has room for its label before right.
func fit(x, right, lo float64, bars []reach) scale {
	s := scale{x: x, lo: lo, per: math.Inf(1)}
	for _, b := range bars {
		if b.value > lo {
			s.per = min(s.per, max(0, right-x-b.width)/(b.value-lo))
		}
	}
	if math.IsInf(s.per, 1) {
		s.per = 0
	}
	return s
}

// nice is the step of an axis, 1, 2 or 5 times a power of ten, that divides a range into at most parts.
func nice(length float64, parts int) float64 {
	if length <= 0 {
		return 1
	}
	raw := length / float64(parts)
	power := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, f := range [...]float64{1, 2, 5} {
		if f*power >= raw*(1-1e-9) {
			return f * power
		}
	}
	return 10 * power
}

// tick is a place on an axis with what is written there.
type tick struct {
	value float64
	text  string
}

// moneyTicks are where an axis of amounts in sen begins, and the round amounts up to hi, as far as their short form is exact.
func (l Look) moneyTicks(lo, hi float64) []tick {
	const parts = 4
	step := max(nice(hi-lo, parts), 1)
	list := l.moneyTick(nil, lo)
	for v := (math.Floor(lo/step) + 1) * step; v <= hi && v < float64(model.MaxMoney); v += step {
		list = l.moneyTick(list, v)
	}
	return list
}

func (l Look) moneyTick(list []tick, v float64) []tick {
	amount := model.Money(math.Round(v))
	read, _, err := locale.ParseMoney(locale.FormatShort(magnitude(amount), l.Language), l.Language)
	if err != nil || read != magnitude(amount) {
		return list
	}
	return append(list, tick{value: v, text: l.short(amount)})
}

// axisHeight is the room that an axis takes below the bars.
func (l Look) axisHeight() float64 { return 1.7 * l.Note }

// axis draws the foot of a scale at the height y, from its first place to that of hi, with the ticks whose words have room between left and right.
func (p *pen) axis(s scale, hi, left, right, y float64, ticks []tick) {
	p.stroke(s.x, y, s.at(hi), y, p.Size/20, p.Hairline, false)
	set, free := p.note(), left
	for _, t := range ticks {
		x, half := s.at(t.value), set.room(t.text)/2
		if x-half < free || x+half > right {
			continue
		}
		p.stroke(x, y, x, y+0.25*p.Note, p.Size/16, p.Muted, false)
		p.put(x, y+0.95*p.Note, set, scene.Center, 2*half, t.text)
		free = x + half + 0.6*p.Note
	}
}
