package chart

import (
	"fmt"

	"benangmerah/model/locale"
)

// phrase is what a chart says of its own, in Indonesian and English.
type phrase [2]string

// say fills a phrase.
func (l Look) say(p phrase, args ...any) string {
	said := p[0]
	if l.Language == locale.English {
		said = p[1]
	}
	if len(args) == 0 {
		return said
	}
	return fmt.Sprintf(said, args...)
}

var (
	sayUp      = phrase{"naik", "up"}
	sayDown    = phrase{"turun", "down"}
	saySame    = phrase{"tetap", "same"}
	sayBy      = phrase{"%s %s", "%s %s"}
	sayRest    = phrase{"%d lainnya", "%d others"}
	sayClipped = phrase{"sumbu tidak dari nol", "axis not from zero"}
	sayTotal   = phrase{"%s: %s.", "%s: %s."}
	sayStep    = phrase{"%s: %s %s, jumlah menjadi %s.", "%s: %s %s, the total becomes %s."}
	sayMove    = phrase{"%s: dari %s menjadi %s, %s.", "%s: from %s to %s, %s."}
	sayPlaces  = phrase{"peringkat %d", "rank %d"}

	sayFunded    = phrase{"terdanai", "funded"}
	sayBelow     = phrase{"di bawah", "below"}
	sayMust      = phrase{"wajib", "must"}
	sayMustNot   = phrase{"tidak", "out"}
	sayPutOff    = phrase{"tunda", "put off"}
	sayPutIn     = phrase{"dimasukkan", "put in"}
	sayPutOut    = phrase{"dikeluarkan", "taken out"}
	sayFromTo    = phrase{"#%d → #%d", "#%d → #%d"}
	sayMovedFrom = phrase{"%s, dipindahkan dari peringkat %d", "%s, moved from rank %d"}
	sayUnranked  = phrase{"Tanpa peringkat, %s: biaya %s, %s.", "Not ranked, %s: cost %s, %s."}
	sayCeiling   = phrase{"Garis pagu %s", "Ceiling line %s"}
	sayLeft      = phrase{"sisa %s", "%s left"}
	sayOver      = phrase{"lewat %s", "over by %s"}
	sayRanked    = phrase{"Peringkat %d, %s: nilai %s (%s), biaya %s, %s.", "Rank %d, %s: score %s (%s), cost %s, %s."}
	sayPart      = phrase{"%s %s", "%s %s"}
	sayUnshown   = phrase{"tidak tampak: %s di atas, %s di bawah", "not shown: %s above, %s below"}
	sayHolds     = phrase{"%s–%s (kini %s)", "%s–%s (now %s)"}
	sayStability = phrase{"%s: bobot kini %s; daftar tetap sama dari %s sampai %s.", "%s: weight now %s; the list stays the same from %s to %s."}
	sayStage     = phrase{"%s, %s: %s.", "%s, %s: %s."}
	sayTied      = phrase{"%s: %s", "%s: %s"}
	sayKnot      = phrase{"%s, %s: %s", "%s, %s: %s"}
	sayNoFigure  = phrase{"tidak ada angka", "no figure"}
)
