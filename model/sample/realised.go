package sample

import (
	_ "embed" // of the file of what was realised
	"fmt"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// whatWasRealised is what four agencies told of the year before the one that is planned, quarter by quarter. A line is a kind and its fields between bars:
//
//	agency    | short name
//	line      | code
//	money     | source | spent in quarter I | II | III | IV
//	indicator | number of the indicator on the line | reached by the end of quarter I | II | III | IV
//	said      | year | quarter | what stood in the way | what helped | what comes next
//
// What is below belongs to what is above it. An empty figure is none.
//
//go:embed realised.txt
var whatWasRealised string

// realised is the afternoon on which the secretariat enters what four agencies told: each as one act, of a seed of its own so that the records of all others keep their IDs.
func (s *script) realised() {
	r := &realisedReader{script: s}
	for i, text := range strings.Split(strings.TrimSuffix(whatWasRealised, "\n"), "\n") {
		if text == "" {
			continue
		}
		if err := r.readLine(text); err != nil {
			s.fail(fmt.Errorf("realised.txt:%d: %w", i+1, err))
			return
		}
	}
	r.enter()
}

// realisedReader makes acts of the file.
type realisedReader struct {
	*script
	act     model.Realise
	line    model.ID
	code    string
	entered int // acts so far
}

// realisedFields is how many fields a line of a kind has.
var realisedFields = map[string]int{"agency": 1, "line": 1, "money": 5, "indicator": 5, "said": 5}

func (r *realisedReader) readLine(text string) error {
	f := strings.Split(text, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	kind, f := f[0], f[1:]
	if want, ok := realisedFields[kind]; !ok || len(f) != want {
		return fmt.Errorf("%q with %d fields", kind, len(f))
	}
	switch kind {
	case "agency":
		r.enter()
		r.agency = find(r.script, r.agencies, f[0])
	case "line":
		r.code, r.line = f[0], r.script.line(f[0])
	case "money":
		return r.readMoney(f)
	case "indicator":
		return r.readIndicator(f)
	case "said":
		return r.readSaid(f)
	}
	return nil
}

func (r *realisedReader) readMoney(f []string) error {
	fund := find(r.script, r.funds, f[0])
	for i, text := range f[1:] {
		amount, given, err := locale.ParseMoney(text, locale.Indonesian)
		if err != nil {
			return err
		}
		if given {
			r.act.Cells.Quarters = append(r.act.Cells.Quarters, model.SetQuarter{
				Line: r.line, Fund: fund, Stage: model.Realised, Year: Year - 1, Quarter: i + 1, Amount: amount, Known: true,
			})
		}
	}
	return nil
}

// readIndicator enters what an indicator reached; what the year came to is what it had reached by its end.
func (r *realisedReader) readIndicator(f []string) error {
	n, err := strconv.Atoi(f[0])
	if err != nil {
		return err
	}
	indicator := r.indicator(r.code, n)
	for i, text := range f[1:] {
		if text != "" {
			r.act.Cells.Quarters = append(r.act.Cells.Quarters, model.SetQuarter{Indicator: indicator, Stage: model.Realised, Year: Year - 1, Quarter: i + 1, Text: text})
		}
	}
	r.act.Cells.Figures.Targets = append(r.act.Cells.Figures.Targets, model.SetTarget{Indicator: indicator, Stage: model.Realised, Year: Year - 1, Value: f[4]})
	return nil
}

func (r *realisedReader) readSaid(f []string) error {
	year, err := strconv.Atoi(f[0])
	if err != nil {
		return err
	}
	quarter, err := strconv.Atoi(f[1])
	r.act.Said = append(r.act.Said, model.Evaluation{Line: r.line, Year: year, Quarter: quarter, Obstacle: f[2], Driver: f[3], Next: f[4]})
	return err
}

// enter writes down what the agency told, two minutes after the last.
func (r *realisedReader) enter() {
	if r.act.Empty() {
		return
	}
	r.do(fmt.Sprintf("14.%02d", 50+2*r.entered), "", "", r.act)
	r.entered++
	r.aside++
	r.steps[len(r.steps)-1].context.Seed = "kota-contoh-realisasi-" + strconv.Itoa(r.entered)
	r.agency, r.act = 0, model.Realise{}
}
