package main

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// mapping is an entry of smaps with so many KiB resident.
func mapping(name string, kib int) string {
	return fmt.Sprintf("7ff8146b0000-7ff8147b0000 rw-p 00000000 fe:00 4711                       %s\nSize:               9000 kB\nRss:                %4d kB\n"+
		"Pss:                9999 kB\nVmFlags: rd wr mr mw me ac sd\n", name, kib)
}

func TestMemoryIsOfTheProgramOrOfThePainter(t *testing.T) {
	const program = "/opt/benang merah/benangmerah"
	text := mapping(program, 1) + mapping("", 20) + mapping("[stack]", 300) + mapping("[anon: Go: heap]", 4_000) +
		mapping("/usr/lib/libLLVM.so.1", 5) + mapping("[heap]", 60) + mapping("/SYSV00000000 (deleted)", 700) + mapping("/opt/benang merah/benangmerah.so", 8_000)
	m, err := readMemory(strings.NewReader(text), program)
	if err != nil || m.own != 4_321<<10 || m.painter != 8_765<<10 {
		t.Errorf("%+v, %v", m, err)
	}
}

func TestMemoryThatIsNotToldIsAnError(t *testing.T) {
	for _, text := range []string{"", mapping("", 0), "Rss: 5 kB\n", strings.Replace(mapping("", 5), "   5 kB", "five", 1)} {
		if m, err := readMemory(strings.NewReader(text), "x"); err == nil {
			t.Errorf("%q is %+v", text, m)
		}
	}
}

// TestMemoryOfThisProcess holds that the list of the system that this runs on is read as the system itself adds it up.
func TestMemoryOfThisProcess(t *testing.T) {
	maps, err := os.Open("/proc/self/smaps")
	if os.IsNotExist(err) {
		return // not on Linux, where nothing is measured on a screen either
	}
	if err != nil {
		t.Fatal(err)
	}
	defer maps.Close()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	m, err := readMemory(maps, program)
	if err != nil {
		t.Fatal(err)
	}
	if m.own < 4<<20 || m.own < m.painter {
		t.Errorf("a program without libraries has %d bytes of its own and %d of libraries", m.own, m.painter)
	}
}
