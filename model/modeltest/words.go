package modeltest

import (
	"math/rand/v2"
	"strings"
)

// Lengths of texts in characters as real files have them: the longest, and where half are shorter.
const (
	longestProgram   = 142
	longestActivity  = 284
	longestSub       = 410
	medianSub        = 64
	longestIndicator = 478
)

var words = strings.Fields(`pelayanan pembinaan penyediaan pengelolaan peningkatan koordinasi sinkronisasi penyusunan pelaksanaan
	pengawasan pengendalian evaluasi fasilitasi pemberdayaan pengembangan pembangunan rehabilitasi pemeliharaan penataan penguatan sarana
	prasarana dokumen data informasi usaha mikro masyarakat pemuda tenaga kerja kesehatan pendidikan jalan jembatan drainase sampah kota
	kelurahan kecamatan daerah perangkat kelompok keluarga anak lingkungan hidup pasar industri perdagangan koperasi investasi perizinan
	terpadu berkelanjutan berbasis melalui bagi dengan yang dalam rangka kewenangan kabupaten/kota`)

// sentence gives a text of exactly n characters; its last word may be cut.
func sentence(r *rand.Rand, n int) string {
	var b strings.Builder
	for b.Len() <= n {
		b.WriteString(words[r.IntN(len(words))])
		b.WriteByte(' ')
	}
	text := strings.TrimSuffix(b.String()[:n], " ")
	return strings.ToUpper(text[:1]) + text[1:] + strings.Repeat("s", n-len(text))
}

// length is length for the set: the longest throughout where it is to be.
func (g *generator) length(median, longest int) int {
	if g.size.Longest {
		return longest
	}
	return length(g.r, median, longest)
}

// length draws a length between 12 and longest, half of them below median; every five-hundredth is the longest.
func length(r *rand.Rand, median, longest int) int {
	const shortest = 12
	switch n := r.IntN(500); {
	case n == 0:
		return longest
	case n < 250:
		return shortest + r.IntN(median-shortest)
	default:
		span := float64(longest - median)
		x := r.Float64()
		return median + int(span*x*x*x*x)
	}
}
