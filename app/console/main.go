// Command console is benangmerah.com for Windows: what a console finds when a person types "benangmerah" there. Consoles do not wait for programs of windows such as
// benangmerah.exe, so that the prompt would come back before a verb has written anything, and its exit code would be lost. This small program starts the other
// with the same arguments, streams and signals, waits, and ends with its exit code. Everything else is done there.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
)

// cannot is the exit code where the program itself cannot be started, as shells have it.
const cannot = 126

func main() { os.Exit(run(os.Args[1:])) }

// run runs the program of windows that lies beside this one, and gives its exit code.
func run(args []string) int {
	self, err := os.Executable()
	if err != nil {
		return fail(err)
	}
	cmd := exec.Command(strings.TrimSuffix(self, filepath.Ext(self))+".exe", args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	signal.Notify(make(chan os.Signal, 1), os.Interrupt) // it reaches the other program too, whose word it is how to end
	if err := cmd.Start(); err != nil {
		return fail(err)
	}
	if opensWindow(args) {
		return 0
	}
	if err := cmd.Wait(); err != nil && !errors.As(err, new(*exec.ExitError)) {
		return fail(err)
	}
	return cmd.ProcessState.ExitCode()
}

// opensWindow says whether arguments surely ask for a window, for which no console should wait.
func opensWindow(args []string) bool {
	return len(args) == 0 || len(args) == 1 && strings.EqualFold(filepath.Ext(args[0]), ".benang")
}

func fail(err error) int {
	fmt.Fprintln(os.Stderr, "benangmerah.com:", err)
	return cannot
}
