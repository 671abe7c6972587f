package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// line is a row with what was measured of it.
type line struct {
	What    string             `json:"what"`
	Unit    unit               `json:"unit"`
	Values  map[string]float64 `json:"values"` // by set
	Target  map[string]float64 `json:"target,omitempty"`
	Peer    string             `json:"peer,omitempty"`
	Theirs  map[string]float64 `json:"peer_values,omitempty"`
	Ratio   map[string]float64 `json:"ratio,omitempty"` // theirs of ours
	Growth  *growth            `json:"growth,omitempty"`
	Verdict string             `json:"verdict"`
	Missed  []string           `json:"missed,omitempty"` // sets
	Reason  string             `json:"reason,omitempty"` // why it is not linear
}

// line takes what belongs to a row out of the results.
func (r *results) line(w row) line {
	l := line{What: w.What, Unit: w.Unit, Values: map[string]float64{}, Target: w.Target}
	points := map[string]point{}
	for _, set := range everySet {
		value, ok := r.of(w.Job, set, w.Measure)
		if !ok {
			continue
		}
		l.Values[set] = value
		if of, known := r.of(w.Of.Job, set, w.Of.Measure); known {
			points[set] = point{of, value}
		}
		if limit, set2 := w.Target[set]; set2 && value > limit {
			l.Missed = append(l.Missed, set)
		}
	}
	if g := grown(points); g.known() {
		l.Growth = &g
		if !g.linear() {
			l.Reason = cmp.Or(w.Reason, "not explained")
		}
	}
	r.compare(&l, w.Peer)
	l.Verdict = l.verdict()
	return l
}

// compare puts another program beside a line.
func (r *results) compare(l *line, p *peer) {
	if p == nil {
		return
	}
	l.Peer, l.Theirs, l.Ratio = p.Name, map[string]float64{}, map[string]float64{}
	for set, ours := range l.Values {
		if theirs, ok := r.of(p.Job, set, p.Measure); ok {
			l.Theirs[set], l.Ratio[set] = theirs, theirs/ours
		}
	}
}

func (l line) verdict() string {
	switch {
	case len(l.Values) == 0:
		return "not measured"
	case len(l.Missed) > 0:
		return "MISSED at " + strings.Join(l.Missed, ", ")
	case len(l.Target) > 0:
		return "held"
	default:
		return "–"
	}
}

// print prints the table, and below it what has to be known to read it.
func (r *results) print(out io.Writer, took time.Duration) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "what\tS\tM\tL\t4xL\ttarget\tpeer\tratio\tgrowth\tverdict")
	var notes []string
	for _, l := range r.lines() {
		if len(l.Values) == 0 {
			continue
		}
		fmt.Fprintln(w, strings.Join(append([]string{l.What}, l.cells()...), "\t"))
		if l.Reason != "" {
			notes = append(notes, l.What+": not linear: "+l.Reason)
		}
	}
	w.Flush()
	fmt.Fprintln(out)
	for _, note := range append(notes, r.notes(took)...) {
		fmt.Fprintln(out, note)
	}
}

func (r *results) lines() (list []line) {
	for _, w := range rows {
		list = append(list, r.line(w))
	}
	return append(list, r.soakLines()...)
}

// cells are what stands beside the name of a line.
func (l line) cells() (list []string) {
	for _, set := range everySet {
		list = append(list, l.cell(l.Values, set))
	}
	return append(list, l.targets(), l.peers(), l.ratios(), l.growths(), l.Verdict)
}

func (l line) cell(of map[string]float64, set string) string {
	value, ok := of[set]
	if !ok {
		return ""
	}
	return l.Unit.write(value)
}

// write writes a figure so that it can be read: three digits.
func (u unit) write(value float64) string {
	name := string(u)
	if u == millis && value >= 1000 {
		value, name = value/1000, "s"
	}
	switch {
	case value >= 100:
		return fmt.Sprintf("%.0f %s", value, name)
	case value >= 10:
		return fmt.Sprintf("%.1f %s", value, name)
	default:
		return fmt.Sprintf("%.2f %s", value, name)
	}
}

func (l line) targets() string {
	var list []string
	for _, set := range everySet {
		if limit, ok := l.Target[set]; ok {
			if text := set + " ≤ " + l.Unit.write(limit); !slices.Contains(list, text) {
				list = append(list, text)
			}
		}
	}
	return strings.Join(list, ", ")
}

// largest is the largest set that another program did too.
func (l line) largest() (set string, ok bool) {
	for _, s := range everySet {
		if _, has := l.Theirs[s]; has {
			set, ok = s, true
		}
	}
	return set, ok
}

func (l line) peers() string {
	set, ok := l.largest()
	if !ok {
		return ""
	}
	return fmt.Sprintf("%s %s: %s", l.Peer, set, l.Unit.write(l.Theirs[set]))
}

func (l line) ratios() string {
	set, ok := l.largest()
	if !ok {
		return ""
	}
	return fmt.Sprintf("%.1f×", l.Ratio[set])
}

func (l line) growths() string {
	switch {
	case l.Growth == nil:
		return ""
	case !l.Growth.tested():
		return fmt.Sprintf("%.2f", l.Growth.All)
	case l.Growth.linear():
		return fmt.Sprintf("%.2f, near-linear", l.Growth.Last)
	default:
		return fmt.Sprintf("%.2f, STEEPER", l.Growth.Last)
	}
}

// notes say how to read the table.
func (r *results) notes(took time.Duration) []string {
	list := []string{
		"Medians. growth: the exponent of a figure over what there is of it (records, cells, pages, programmes) from L to 4xL, which differ in nothing but their size; up to 1.15 is near-linear.",
		"ratio: how many times as long the other program takes, its start not counted. The fullest meeting and the soak are of a usual city and stand under M.",
		fmt.Sprintf("%d processors, %s/%s, %s; %s in all.", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version(), took.Round(time.Second)),
		busy(),
	}
	for _, set := range everySet {
		if n, ok := r.of("build", set, "records"); ok {
			list = append(list, fmt.Sprintf("%s: %.0f records", set, n))
		}
	}
	for _, failure := range r.failed {
		list = append(list, "NOT MEASURED: "+failure)
	}
	return list
}

// busy says how many processes wanted a processor at once in the last quarter of an hour, where the system tells: above what this program takes itself, its
// figures are those of a machine that does something else too.
func busy() string {
	text, err := os.ReadFile("/proc/loadavg")
	if fields := strings.Fields(string(text)); err == nil && len(fields) > 2 {
		return "Processes at work in the last 15 minutes: " + fields[2] + ". Well above 1 to 2 the machine was doing something else too, and the times are too long."
	}
	return "The system does not tell whether it was doing something else too."
}

// save writes everything as JSON.
func (r *results) save(path string) error {
	text, err := json.MarshalIndent(map[string]any{
		"processors": runtime.NumCPU(), "system": runtime.GOOS + "/" + runtime.GOARCH, "go": runtime.Version(), "quick": r.options.quick,
		"lines": r.lines(), "values": r.values, "not_measured": r.failed,
	}, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

// MarshalJSON leaves out what is not known.
func (g growth) MarshalJSON() ([]byte, error) {
	known := map[string]float64{}
	for name, value := range map[string]float64{"all": g.All, "last": g.Last} {
		if !math.IsNaN(value) {
			known[name] = value
		}
	}
	return json.Marshal(known)
}
