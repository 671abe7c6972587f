package rank

// Template is a set of criteria to begin with.
type Template struct {
	Name     string
	Source   string
	Criteria []Criterion
}

// Templates are the sets that are offered. The first is of a regulation that is no longer in force and may be edited like any other. The second is summed
// without weights, 3 to 15: B is that sum.
func Templates() []Template {
	return []Template{
		{"Enam kriteria", "Permendagri 54/2010, tabel T-II.C.41", []Criterion{
			{"Pengaruh terhadap sasaran nasional", 20 * Point},
			{"Tugas dan tanggung jawab daerah", 10 * Point},
			{"Dampak terhadap daerah dan masyarakat", 20 * Point},
			{"Daya ungkit", 10 * Point},
			{"Kemudahan ditangani", 15 * Point},
			{"Prioritas janji politik", 25 * Point},
		}},
		{"USG", "Urgency, seriousness, growth", []Criterion{
			{"Urgensi", Point},
			{"Keseriusan", Point},
			{"Pertumbuhan", Point},
		}},
	}
}
