package script

import (
	"fmt"
	"slices"
	"time"
)

func seconds(n int) time.Duration { return time.Duration(n) * time.Second }

// routine writes out what is done in the slot of an agency about which the script says nothing else: "08.35 rutin DISDIK". It takes 22 minutes; which
// corrections, directives and claims there are follows from the number of the agency.
func routine(c Cue) []Cue {
	name := c.Args[0]
	n := slices.Index(Agencies, name) + 1
	var list []Cue
	add := func(minute, second int, verb string, args ...string) {
		list = append(list, Cue{Row: c.Row, Day: c.Day, At: c.At.Add(seconds(60*minute + second)), Verb: verb, Args: args})
	}
	add(0, 0, "mulai", name)
	add(0, 40, "antre", "Kepala "+name)
	add(1, 0, "beri", "Kepala "+name)
	add(10, 5, "beri", "Wali Kota")
	add(10, 50, "catat", "Paparan "+name+" diterima.")
	add(11, 20, "koreksi", name+"/a", "DAU", fmt.Sprint(950+10*n))
	add(12, 10, "target", name+"/a", fmt.Sprint(100+n))
	if n%2 == 1 {
		add(13, 0, "arahan", fmt.Sprintf("Data %s dilengkapi", name), fmt.Sprintf("2027-02-%02d", 1+n%28), "Kepala "+name)
	}
	if n%3 == 0 {
		add(14, 0, "koreksi", name+"/c", "PAD", fmt.Sprint(700+8*n))
	}
	if n%3 == 1 {
		add(14, 30, "klaim", "Layanan "+name+" naik", fmt.Sprintf("%d %%", n))
	}
	if n%5 == 0 {
		add(15, 0, "koreksi", name+"/b", "DAU", fmt.Sprint(400+5*n))
		add(15, 20, "urung")
	}
	if n%10 == 0 {
		add(15, 40, "ulang")
	}
	if n%4 == 0 {
		add(17, 0, "putus", name+"/c", "tunda", "Menunggu hasil evaluasi.")
	}
	add(18, 0, "diam")
	add(20, 0, "putus", name, []string{"setuju", "perbaikan"}[n%2])
	return list
}
