package sample

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// files holds one file an agency, in the order of presenting. A line is a kind and its fields between bars:
//
//	agency    | code | name | short name | title of its head | ceiling 2027
//	unit      | code | name
//	program   | code | name | number of the mission
//	activity  | code | name
//	sub       | code | name | code of the sub unit | location | target group
//	money     | source | enacted 2026 | planned 2027 | proposed 2027
//	indicator | text | unit | outcome 2025 | enacted 2026 | planned 2027 | proposed 2027 | direction | source of data
//
// What is below belongs to what is above it. An empty figure is none. Direction is empty (higher is better), "lower" (computed as the complement),
// "lower inverse", or "keep".
//
//go:embed data/*.txt
var files embed.FS

// agencyFiles reads the files and writes each agency down as one act, half an hour after the last.
func (s *script) agencyFiles() {
	names, err := fs.Glob(files, "data/*.txt")
	if err != nil {
		s.fail(err)
	}
	for i, name := range names {
		r := &reader{script: s, order: i + 1}
		r.read(name)
		s.edit(fmt.Sprintf("%02d.%02d", 10+i/3, 10+i%3*15), "agency.edit", r.put)
	}
}

// reader makes records of one file.
type reader struct {
	*script
	order int
	put   []model.Record

	agency            *model.Agency
	units             map[string]model.ID
	program, activity *model.Line
	line              *model.Line // the one that was read last
	measures          int         // indicators of line so far
}

// fields is how many fields a line of a kind has.
var fields = map[string]int{"agency": 5, "unit": 2, "program": 3, "activity": 2, "sub": 5, "money": 4, "indicator": 8}

func (r *reader) read(name string) {
	text, err := files.ReadFile(name)
	if err != nil {
		r.fail(err)
		return
	}
	for i, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		if line == "" {
			continue
		}
		if err := r.readLine(line); err != nil {
			r.fail(fmt.Errorf("%s:%d: %w", name, i+1, err))
			return
		}
	}
}

func (r *reader) readLine(text string) error {
	f := strings.Split(text, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	kind, f := f[0], f[1:]
	if want, ok := fields[kind]; !ok || len(f) != want {
		return fmt.Errorf("%q with %d fields", kind, len(f))
	}
	switch kind {
	case "agency":
		return r.readAgency(f)
	case "unit":
		r.readUnit(f)
	case "program":
		return r.readProgram(f)
	case "activity":
		r.activity = r.add(&model.Line{Parent: r.program.ID, Level: model.Activity, Code: f[0], Name: f[1]})
	case "sub":
		return r.readSub(f)
	case "money":
		return r.readMoney(f)
	case "indicator":
		return r.readIndicator(f)
	}
	return nil
}

func (r *reader) readAgency(f []string) error {
	r.agency = &model.Agency{ID: r.ids.Next(), Order: r.order, Code: f[0], Name: f[1], Short: f[2], Head: f[3]}
	r.units = map[string]model.ID{"": 0}
	r.agencies[f[2]] = r.agency.ID
	r.names[f[2]] = f[1]
	ceiling, _, err := locale.ParseMoney(f[4], locale.Indonesian)
	r.put = append(r.put, r.agency, &model.Ceiling{ID: r.ids.Next(), Agency: r.agency.ID, Year: Year, Amount: ceiling})
	return err
}

func (r *reader) readUnit(f []string) {
	u := &model.SubUnit{ID: r.ids.Next(), Agency: r.agency.ID, Code: f[0], Name: f[1]}
	r.units[u.Code] = u.ID
	r.put = append(r.put, u)
}

func (r *reader) readProgram(f []string) error {
	mission, ok := r.missions[f[2]]
	if !ok {
		return fmt.Errorf("no mission %q", f[2])
	}
	r.program = r.add(&model.Line{Level: model.Program, Code: f[0], Name: f[1], Mission: mission, Objective: objectiveOf(f[0])})
	return nil
}

func (r *reader) readSub(f []string) error {
	unit, ok := r.units[f[2]]
	if !ok {
		return fmt.Errorf("no sub unit %q", f[2])
	}
	r.add(&model.Line{
		Parent: r.activity.ID, SubUnit: unit, Level: model.SubActivity, Code: f[0], Name: f[1],
		Mission: r.program.Mission, Location: f[3], Group: f[4],
	})
	return nil
}

func (r *reader) add(l *model.Line) *model.Line {
	l.ID, l.Agency, l.Year = r.ids.Next(), r.agency.ID, Year
	if l.SubUnit == 0 {
		r.lines[l.Code] = l.ID
	}
	r.put = append(r.put, l)
	r.line, r.measures = l, 0
	return l
}

// figureAt says what the columns of figures are about, in their order.
var figureAt = [3]struct {
	stage model.Stage
	year  int
}{{model.Enacted, Year - 1}, {model.Planned, Year}, {model.Proposed, Year}}

func (r *reader) readMoney(f []string) error {
	fund, ok := r.funds[f[0]]
	if !ok {
		return fmt.Errorf("no source %q", f[0])
	}
	for i, at := range figureAt {
		amount, given, err := locale.ParseMoney(f[i+1], locale.Indonesian)
		if err != nil {
			return err
		}
		if given {
			r.put = append(r.put, &model.Budget{ID: r.ids.Next(), Line: r.line.ID, Fund: fund, Stage: at.stage, Year: at.year, Amount: amount})
		}
	}
	return nil
}

func (r *reader) readIndicator(f []string) error {
	r.measures++
	i := &model.Indicator{
		ID: r.ids.Next(), Line: r.line.ID, Order: r.measures, Text: f[0], Unit: f[1], Baseline: f[2], BaselineYear: Year - 2,
		Source: f[7], Owner: head(r.agency.Short),
	}
	var err error
	i.Direction, i.Formula, err = direction(f[6])
	r.indicators[r.line.ID] = append(r.indicators[r.line.ID], i.ID)
	r.put = append(r.put, i)
	for n, at := range figureAt {
		if value := f[n+3]; value != "" {
			r.put = append(r.put, &model.Target{ID: r.ids.Next(), Indicator: i.ID, Stage: at.stage, Year: at.year, Value: value})
		}
	}
	return err
}

func direction(text string) (model.Direction, model.Formula, error) {
	switch text {
	case "":
		return model.Higher, model.Ratio, nil
	case "lower":
		return model.Lower, model.Complement, nil
	case "lower inverse":
		return model.Lower, model.Inverse, nil
	case "keep":
		return model.Keep, model.Ratio, nil
	default:
		return "", "", fmt.Errorf("no direction %q", text)
	}
}
