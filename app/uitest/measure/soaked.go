package main

import (
	"fmt"
	"math"
	"slices"
)

// soakLines hold the end of the long meeting against its beginning. What was put into the file is memory that it takes up however often it is opened, and is
// left out of what the meeting has added.
func (r *results) soakLines() (list []line) {
	values := r.values["soak"][usual]
	heaps, latencies := values["heap"], values["latency"]
	grown := values["grown"]
	if len(heaps) < 2 || len(latencies) != len(heaps) || len(grown) != 1 {
		return []line{{What: "soak", Verdict: "not measured"}}
	}
	heaps = slices.Clone(heaps)
	heaps[len(heaps)-1] -= grown[0]
	return []line{
		soakLine("soak: correction in the last tenth", millis, latencies, 1.25),
		soakLine(fmt.Sprintf("soak: heap after everything, less %s of acts", mib.write(grown[0])), mib, heaps, 1.10),
	}
}

// soakLine is the last value, which is to be at most so many times the first.
func soakLine(what string, u unit, values []float64, most float64) line {
	first, last := values[0], values[len(values)-1]
	l := line{
		What: fmt.Sprintf("%s (first: %s, %+.0f %%)", what, u.write(first), 100*(last/first-1)), Unit: u,
		Values: map[string]float64{usual: last}, Target: map[string]float64{usual: math.Ceil(100*first*most) / 100},
	}
	if last > first*most {
		l.Missed = []string{usual}
	}
	l.Verdict = l.verdict()
	return l
}
