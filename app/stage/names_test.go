package stage

import "testing"

func TestWallName(t *testing.T) {
	for official, want := range map[string]string{
		"PROGRAM PENGEMBANGAN IKLIM PENANAMAN MODAL":                    "Pengembangan iklim penanaman modal",
		"PROGRAM PENGEMBANGAN UMKM":                                     "Pengembangan UMKM",
		"PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA":   "Penunjang urusan pemerintahan daerah kabupaten/kota",
		"PROGRAM PENGUATAN IDEOLOGI PANCASILA":                          "Penguatan ideologi Pancasila",
		"PROGRAM DUKUNGAN PELAKSANAAN TUGAS DAN FUNGSI DPRD":            "Dukungan pelaksanaan tugas dan fungsi DPRD",
		"Program Pemberdayaan Usaha Mikro":                              "Pemberdayaan Usaha Mikro",
		"Pelatihan Kewirausahaan":                                       "Pelatihan Kewirausahaan",
		"PROGRAM  PEMBERDAYAAN\nUSAHA MENENGAH, USAHA KECIL (UMKM)":     "Pemberdayaan usaha menengah, usaha kecil (UMKM)",
		"PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)": "Penyelenggaraan lalu lintas dan angkutan jalan (LLAJ)",
		"PROGRAM":         "Program",
		"PROGRAMA":        "Programa",
		"":                "",
		"2 KALI SETAHUN":  "2 kali setahun",
		"PROGRAM ≥ 90 %":  "≥ 90 %",
		"ÉTUDE":           "Étude",
		"BLUD/UPTD PASAR": "BLUD/UPTD pasar",
	} {
		if got := wallName(official); got != want {
			t.Errorf("wallName(%q) = %q, want %q", official, got, want)
		}
	}
}
