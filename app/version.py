"""The version of the program, as shown in the window and in reports of faults."""

VERSION = "0.1.0"
