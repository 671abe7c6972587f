package main

import (
	"bufio"
	"fmt"
	"image"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// The virtual screen is wide enough for both windows beside each other.
const (
	wide, high = 2800, 800
	wallX      = 1420
	statusHigh = 30 // of the status line at the foot of the operator's window, which tells the number of acts
)

// stage is a virtual screen with a window manager, a person's keys and the program.
type stage struct {
	t         *task
	home      string
	installed string // the program
	env       []string
	frame     *frame
	keys      io.WriteCloser
	running   []*exec.Cmd
	program   *exec.Cmd
	ended     chan error // of the program
}

// onScreen starts the real program on a screen without hardware, painted by the processor: it measures from the start to the first painted frame and until the file
// is shown, what the program holds, and from Enter to the pixels of both windows.
func onScreen(t *task) (err error) {
	home, clear, err := t.scratch()
	if err != nil {
		return err
	}
	defer clear()
	s := &stage{t: t, home: home}
	defer s.close()
	if err := s.open(); err != nil {
		return err
	}
	path := filepath.Join(home, cityFile)
	if err := copyFile(t.path(cityFile), path); err != nil {
		return err
	}
	if err := s.install(); err != nil {
		return err
	}
	for n := range t.runs {
		if n > 0 {
			if err := s.leave(); err != nil {
				return err
			}
		}
		if err := s.start(path); err != nil {
			return err
		}
	}
	return s.work()
}

// install copies the program, as installing it does. What a linker has just written lies in the system's cache in larger pieces, of which a process that touches one byte
// counts the whole: up to 9 MiB more that are no program's need.
func (s *stage) install() error {
	s.installed = filepath.Join(s.home, filepath.Base(s.t.program))
	if err := copyFile(s.t.program, s.installed); err != nil {
		return err
	}
	return os.Chmod(s.installed, 0o700)
}

// open brings up the screen, its window manager and the keys.
func (s *stage) open() error {
	home, err := filepath.Abs(s.home)
	if err != nil {
		return err
	}
	s.home = home
	s.env = append(os.Environ(), "HOME="+home, "XDG_CACHE_HOME="+home, "XDG_CONFIG_HOME="+home, "LC_ALL=C.UTF-8", "LIBGL_ALWAYS_SOFTWARE=1")
	tell, told, err := os.Pipe()
	if err != nil {
		return err
	}
	defer tell.Close()
	server := s.command("Xvfb", "-displayfd", "3", "-screen", "0", fmt.Sprintf("%dx%dx24", wide, high), "-fbdir", home, "-noreset", "-nolisten", "tcp")
	server.ExtraFiles = []*os.File{told}
	err = server.Start()
	told.Close()
	if err != nil {
		return err
	}
	s.running = append(s.running, server)
	display, err := bufio.NewReader(tell).ReadString('\n')
	if err != nil {
		return fmt.Errorf("the virtual screen did not come up: %w", err)
	}
	s.env = append(s.env, "DISPLAY=:"+strings.TrimSpace(display))
	if s.frame, err = openFrame(filepath.Join(home, "Xvfb_screen0")); err != nil {
		return err
	}
	return s.openDesk()
}

func (s *stage) openDesk() error {
	manager := s.command("openbox")
	if err := manager.Start(); err != nil {
		return err
	}
	s.running = append(s.running, manager)
	if _, err := until(time.Now(), 20*time.Second, func() (bool, error) {
		return s.command("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").Run() == nil, nil
	}); err != nil {
		return err
	}
	keys := s.command("xdotool", "-")
	in, err := keys.StdinPipe()
	if err != nil {
		return err
	}
	if err := keys.Start(); err != nil {
		return err
	}
	s.keys, s.running = in, append(s.running, keys)
	return nil
}

func (s *stage) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Env = s.env
	return c
}

// close ends everything that runs.
func (s *stage) close() {
	if s.program != nil {
		_ = s.program.Process.Kill()
		<-s.ended
	}
	for i := len(s.running) - 1; i >= 0; i-- {
		_ = s.running[i].Process.Signal(syscall.SIGTERM)
		_ = s.running[i].Wait()
	}
	if s.frame != nil {
		s.frame.file.Close()
	}
}

// inside is a part of the operator's window that no frame of the window manager covers.
var inside = image.Rect(200, 200, 1200, 700)

// painted is from how many colours on a place shows more than an empty window.
const painted = 12

// start starts the program on a file.
func (s *stage) start(path string) error {
	s.program = s.command(s.installed, path)
	log, err := os.Create(filepath.Join(s.home, "program.log"))
	if err != nil {
		return err
	}
	defer log.Close()
	s.program.Stdout, s.program.Stderr = log, log
	began := time.Now()
	if err := s.program.Start(); err != nil {
		return err
	}
	s.ended = make(chan error, 1)
	go func(p *exec.Cmd, ended chan<- error) { ended <- p.Wait() }(s.program, s.ended)
	first, err := until(began, time.Minute, func() (bool, error) {
		n, err := s.frame.colours(inside)
		return n > painted, err
	})
	if err != nil {
		return fmt.Errorf("the first frame: %w", err)
	}
	s.t.note("first frame", milliseconds(first))
	shown, err := s.settled(began)
	s.t.note("shown", milliseconds(shown))
	return err
}

// settled waits until the window has not changed for a second in which the program had next to nothing to do, and tells how long after a moment it last changed.
func (s *stage) settled(began time.Time) (time.Duration, error) {
	for {
		shown, err := s.frame.quiet(began, inside, time.Second)
		if err != nil {
			return 0, err
		}
		before, err := s.worked()
		if err != nil {
			return 0, err
		}
		time.Sleep(time.Second)
		after, err := s.worked()
		if err != nil || after-before < idle {
			return shown, err
		}
	}
}

// idle is how many ticks of a hundredth of a second a program without work may take of a processor in a second.
const idle = 15

// worked is how many ticks of a processor the program has had.
func (s *stage) worked() (ticks int, err error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.program.Process.Pid))
	if err != nil {
		return 0, err
	}
	_, rest, _ := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0, fmt.Errorf("the system does not tell what the program has done: %q", text)
	}
	for _, field := range fields[11:13] { // in the program and in the system, see proc(5)
		n, err := strconv.Atoi(field)
		if err != nil {
			return 0, err
		}
		ticks += n
	}
	return ticks, nil
}

// leave ends the program as a person does.
func (s *stage) leave() error {
	if err := s.press("ctrl+q"); err != nil {
		return err
	}
	select {
	case err := <-s.ended:
		s.program = nil
		return err
	case <-time.After(time.Minute):
		return fmt.Errorf("the program does not leave")
	}
}

// say sends a line of commands to the keyboard.
func (s *stage) say(line string) error {
	_, err := io.WriteString(s.keys, line+"\n")
	return err
}

// press presses a chord.
func (s *stage) press(chord string) error { return s.say("key --delay 0 " + chord) }

// calm is how long the program is left alone before it is looked at what it holds: what opening and compiling for the painter needed is given back some seconds afterwards, and a
// meeting lasts for days.
const calm = 6 * time.Second

// resident notes the memory of the program at rest under a name, and whose it is.
func (s *stage) resident(measure string) error {
	time.Sleep(calm)
	pid := s.program.Process.Pid
	program, err := os.Readlink(fmt.Sprintf("/proc/%d/exe", pid))
	if err != nil {
		return err
	}
	maps, err := os.Open(fmt.Sprintf("/proc/%d/smaps", pid))
	if err != nil {
		return err
	}
	defer maps.Close()
	m, err := readMemory(maps, program)
	if err != nil {
		return err
	}
	s.t.note(measure, mebibytes(m.own+m.painter))
	s.t.note(measure+ownMemory, mebibytes(m.own))
	s.t.note(measure+paintersMemory, mebibytes(m.painter))
	return nil
}

// window finds a window of the program by its title.
func (s *stage) window(title string) (id string, err error) {
	_, err = until(time.Now(), 30*time.Second, func() (bool, error) {
		out, _ := s.command("xdotool", "search", "--onlyvisible", "--name", title).Output()
		if list := strings.Fields(string(out)); len(list) > 0 {
			id = list[0]
		}
		return id != "", nil
	})
	if err != nil {
		err = fmt.Errorf("window %s: %w", title, err)
	}
	return id, err
}

// place tells where a window is, without its frame.
func (s *stage) place(id string) (image.Rectangle, error) {
	out, err := s.command("xwininfo", "-id", id).Output()
	if err != nil {
		return image.Rectangle{}, err
	}
	got := map[string]int{}
	for line := range strings.Lines(string(out)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		got[name], _ = strconv.Atoi(strings.TrimSpace(value))
	}
	at := image.Pt(got["Absolute upper-left X"], got["Absolute upper-left Y"])
	return image.Rectangle{Min: at, Max: at.Add(image.Pt(got["Width"], got["Height"]))}, nil
}

// work goes into the meeting with the projector on, and corrects.
func (s *stage) work() error {
	if err := s.resident("resident"); err != nil {
		return err
	}
	status, wall, err := s.arrange()
	if err != nil {
		return err
	}
	for n := range times {
		if err := s.correct(n, status, wall); err != nil {
			return err
		}
	}
	return s.resident("resident with projector")
}

// arrange opens the projector's window beside the operator's and gives what is to be looked at of both.
func (s *stage) arrange() (status, wall image.Rectangle, err error) {
	desk, err := s.window("Benang Merah")
	if err != nil {
		return status, wall, err
	}
	if err := s.press("ctrl+4"); err != nil {
		return status, wall, err
	}
	if err := s.press("F11"); err != nil {
		return status, wall, err
	}
	screen, err := s.window("Layar proyektor")
	if err != nil {
		return status, wall, err
	}
	for _, line := range []string{
		"windowmove --sync " + desk + " 0 0", "windowmove --sync " + screen + " " + strconv.Itoa(wallX) + " 0", "windowactivate --sync " + desk, "key ctrl+Return",
	} {
		if err := s.say(line); err != nil {
			return status, wall, err
		}
	}
	if _, err := s.frame.quiet(time.Now(), image.Rect(0, 0, wide, high), time.Second); err != nil {
		return status, wall, err
	}
	if status, err = s.place(desk); err != nil {
		return status, wall, err
	}
	status.Min.Y = status.Max.Y - statusHigh
	wall, err = s.place(screen)
	return status, wall, err
}

// correct types a figure and takes the time from Enter until each window shows it.
func (s *stage) correct(n int, status, wall image.Rectangle) error {
	if err := s.press("Return"); err != nil {
		return err
	}
	if err := s.say("type --delay 5 " + strconv.Itoa(100_000_000+n)); err != nil {
		return err
	}
	for _, place := range []image.Rectangle{status, wall} {
		if _, err := s.frame.quiet(time.Now(), place, 300*time.Millisecond); err != nil {
			return err
		}
	}
	desk, err := s.frame.sum(status)
	if err != nil {
		return err
	}
	room, err := s.frame.sum(wall)
	if err != nil {
		return err
	}
	began := time.Now()
	if err := s.say("keydown Return"); err != nil {
		return err
	}
	defer s.say("keyup Return")
	var atDesk, onWall time.Duration
	_, err = until(began, 10*time.Second, func() (bool, error) {
		if atDesk == 0 {
			if sum, err := s.frame.sum(status); err != nil || sum != desk {
				atDesk = time.Since(began)
			}
		}
		if onWall == 0 {
			if sum, err := s.frame.sum(wall); err != nil || sum != room {
				onWall = time.Since(began)
			}
		}
		return atDesk > 0 && onWall > 0, nil
	})
	if err != nil {
		return fmt.Errorf("correction %d, at the desk after %v, on the wall after %v: %w", n, atDesk, onWall, err)
	}
	s.t.note("to the desk", milliseconds(atDesk))
	s.t.note("to both windows", milliseconds(max(atDesk, onWall)))
	return nil
}
