package readiness

import (
	"math/big"

	"benangmerah/model/locale"
)

// reading is what the text of a target or a baseline says: the numbers from least to most, where known, and the unit written beside them.
type reading struct {
	kind        locale.Kind
	least, most *big.Rat // the same where it is one number; the ends of a range
	known       bool
	written     string
	unit        unit
}

// reader reads texts and remembers them: a plan has thousands of figures and units, and few different ones. What it gives must not be changed.
type reader struct {
	units    map[string]unit
	readings map[string]*reading
}

func newReader() *reader { return &reader{units: map[string]unit{}, readings: map[string]*reading{}} }

// unitOf gives the unit of a text.
func (r *reader) unitOf(text string) unit {
	if text == "" {
		return ""
	}
	known, ok := r.units[text]
	if !ok {
		known = canonical(text)
		r.units[text] = known
	}
	return known
}

// read gives what a target or a baseline says.
func (r *reader) read(text string) *reading {
	known, ok := r.readings[text]
	if !ok {
		known = r.parse(text)
		r.readings[text] = known
	}
	return known
}

// parse reads a text. Files are written in Indonesian.
func (r *reader) parse(text string) *reading {
	f := locale.ParseFigure(text, locale.Indonesian)
	said := &reading{kind: f.Kind, written: f.Unit, unit: r.unitOf(f.Unit)}
	if f.Kind != locale.Range {
		said.least, said.known = f.Rat()
		said.most = said.least
		return said
	}
	said.least, said.most, said.known = f.Value.Rat(), f.Second.Rat(), true
	if said.least.Cmp(said.most) > 0 {
		said.least, said.most = said.most, said.least
	}
	return said
}
