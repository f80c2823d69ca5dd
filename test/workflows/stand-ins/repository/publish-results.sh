#!/bin/sh
echo "The results are published."
