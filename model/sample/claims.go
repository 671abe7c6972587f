package sample

import "benangmerah/model"

// microWorkers is what the head of the agency says aloud without a source, and what the planning board says of the same thing with one: two figures that disagree.
func (s *script) microWorkers() {
	s.claim("08.41", head("Dinkop UM"), model.RecordClaim{Text: "90 % warga bekerja di sektor usaha mikro.", Value: "90 %"})
	s.claim("08.44", planning, model.RecordClaim{
		Text: "63,8 % warga bekerja di sektor usaha mikro.", Value: "63,8 %", Source: "BPS Kota Contoh, Sakernas Agustus 2025", Dated: "2025-08",
		Definition: "pekerja pada usaha mikro dibagi seluruh penduduk yang bekerja",
	})
}
