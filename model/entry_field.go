package model

import (
	"strconv"
	"strings"
)

// field enters one field of a line or an indicator.
func (e *entering) field(f SetField) error {
	f.Text = strings.TrimSpace(f.Text)
	if f.Indicator != 0 {
		return e.indicatorField(f)
	}
	return e.lineField(f)
}

func (e *entering) indicatorField(f SetField) error {
	r, held := e.now(KindIndicator, f.Indicator)
	if !held {
		return missing("Indikator")
	}
	i := *r.(*Indicator)
	if text := i.text(f.Field); text != nil {
		*text = f.Text
		e.put(&i)
		return nil
	}
	var err error
	switch f.Field {
	case FieldBaselineYear:
		i.BaselineYear, err = yearText(f.Text)
	case FieldDirection:
		i.Direction, err = directionText(f.Text)
	case FieldFormula:
		i.Formula, err = formulaText(f.Text)
	default:
		err = noSuchField(f.Field)
	}
	e.put(&i)
	return err
}

// text gives the place of a field that holds what is written as it is; nil for others.
func (r *Indicator) text(f Field) *string {
	return map[Field]*string{
		FieldIndicator: &r.Text, FieldUnit: &r.Unit, FieldBaseline: &r.Baseline, FieldSource: &r.Source, FieldOwner: &r.Owner,
	}[f]
}

func directionText(text string) (Direction, error) {
	switch d := Direction(text); d {
	case "", Higher, Lower, Keep:
		return d, nil
	}
	return "", Invalidf("Pilih naik, turun, atau tetap.", "Arah %q tidak dikenal.", text)
}

func formulaText(text string) (Formula, error) {
	switch f := Formula(text); f {
	case "", Ratio, Inverse, Complement:
		return f, nil
	}
	return "", Invalidf("Pilih R/T, T/R, atau (2T−R)/T.", "Rumus %q tidak dikenal.", text)
}

func (e *entering) lineField(f SetField) error {
	r, held := e.now(KindLine, f.Line)
	if !held {
		return missing("Baris")
	}
	l := *r.(*Line)
	if text := l.text(f.Field); text != nil {
		*text = f.Text
		e.put(&l)
		return nil
	}
	var err error
	switch f.Field {
	case FieldCode:
		l.Code = f.Text
		e.plan.placeByCode(&l)
	case FieldMission:
		l.Mission, err = e.plan.missionText(f.Text)
	default:
		err = noSuchField(f.Field)
	}
	e.put(&l)
	return err
}

func (r *Line) text(f Field) *string {
	return map[Field]*string{
		FieldName: &r.Name, FieldPriority: &r.Priority, FieldLocation: &r.Location, FieldGroup: &r.Group,
		FieldObjective: &r.Objective, FieldOutcome: &r.Outcome,
	}[f]
}

func noSuchField(f Field) error {
	return Invalidf("", "Isian %q tidak dikenal.", string(f))
}

// missionText finds a mission by its number; "" is none.
func (p *Plan) missionText(text string) (ID, error) {
	if text == "" {
		return 0, nil
	}
	for _, m := range p.Missions.Of(0) {
		if strconv.Itoa(m.Number) == text {
			return m.ID, nil
		}
	}
	return 0, Errorf(NotFound, "Isi misi di Setelan dahulu, atau pilih salah satu dari daftar.", "Misi %q tidak ada di berkas ini.", text)
}
