package verbs_test

import "testing"

func TestAMeetingIsHeldWithVerbsAlone(t *testing.T) {
	d := newDesk(t)
	path := oneLine(d)
	contains(t, d.refuse("decide", path, "--agency", agency, "--verdict", "disepakati"), "Belum ada rapat", "Buat rapat")
	contains(t, d.refuse("agenda", path, "--start", "kapan"), "kapan")
	contains(t, d.refuse("agenda", path, "--start", "18/1/2027", "--days", "11"), "11 hari", "1 sampai 10")
	contains(t, d.refuse("agenda", path, "--start", "18/1/2027", "--base", "angan"), "angan")
	d.holds(d.facts("agenda", path, "--start", "18/1/2027", "--days", "2"), map[string]string{
		"base": `"usulan"`, "year": "2027", "first": `"2027-01-18"`, "last": `"2027-01-19"`, "agencies": "1", "slots": "3", "minutes_per_agency": "45",
	})
	contains(t, d.refuse("agenda", path, "--start", "18/1/2027"), "sudah punya acara")
	d.do(correcting(path, sub("1"), "1,5 juta")...)
	contains(t, d.refuse("decide", path, "--agency", agency, "--verdict", "entah"), "entah", "Pilih disepakati")
	contains(t, d.refuse("decide", path, "--agency", agency, "--line", sub("3"), "--verdict", "ditunda"), "Alasan")
	contains(t, d.do("decide", path, "--agency", agency, "--line", sub("3"), "--verdict", "ditunda", "--reason", "menunggu data"), "ditunda")
	d.holds(d.facts("decide", path, "--agency", agency, "--verdict", "disepakati"), map[string]string{
		"agency": `"` + agency + `"`, "verdict": `"disepakati"`, "before": `"1000150.00"`, "after": `"1500150.00"`,
	})
	d.do("minutes", path, "--out", d.path("surat"))
	d.holds(d.facts("compare", path, "--from", "usulan", "--to", "hasil", "--level", "perangkat"), map[string]string{
		"to": `{"stage":"hasil","total":"1500150.00","year":2027}`, "difference": `"500000.00"`,
	})
}
