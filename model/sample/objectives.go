package sample

import "strings"

// objectives are the aims of the city's plan that programs serve, by the field of government. What supports offices serves none of them, and the planning board has
// not written its own down: their threads are broken there.
var objectives = map[string]string{
	"1.01": "Meningkatnya mutu dan pemerataan pendidikan",
	"1.02": "Meningkatnya derajat kesehatan masyarakat",
	"1.03": "Meningkatnya mutu prasarana dasar kota",
	"1.06": "Berkurangnya penduduk miskin dan rentan",
	"2.07": "Menurunnya tingkat pengangguran terbuka",
	"2.08": "Meningkatnya perlindungan perempuan dan anak",
	"2.11": "Meningkatnya mutu lingkungan hidup",
	"2.14": "Terkendalinya pertumbuhan penduduk",
	"2.15": "Meningkatnya kelancaran dan keselamatan lalu lintas",
	"2.17": "Naik kelasnya koperasi dan usaha mikro",
	"2.18": "Meningkatnya realisasi investasi",
	"2.19": "Meningkatnya prestasi pemuda dan olahraga",
	"3.30": "Terjaganya harga dan lancarnya perdagangan",
	"3.31": "Tumbuhnya industri kecil dan menengah",
}

// objectiveOf gives the aim that a program serves, by its code.
func objectiveOf(program string) string {
	field, last := program, ""
	if at := strings.LastIndexByte(program, '.'); at > 0 {
		field, last = program[:at], program[at+1:]
	}
	if last == "01" {
		return ""
	}
	return objectives[field]
}
